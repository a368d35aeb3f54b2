import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { LOGO_WIDTHS, PICTURE_FORMATS, PICTURE_WIDTHS, type MediaFormat } from '@party-building/contract';
import { accessHeaders, allowOrigin, varyOn } from './access.js';
import type { Asker } from './answer.js';
import { CACHE_CONTROL, noneMatchHolds } from './caching.js';

/** Where bytes are: a file, or in memory; `undefined` when there are none. */
export type Found = { path: string } | Buffer | undefined;

/** Where the bytes of a rendition are. */
export type MediaSource = (hash: string, width: number, format: MediaFormat) => Promise<Found>;

/** Where the bytes of a brand kit are. */
export type BrandKitSource = (hash: string) => Promise<Found>;

export interface MediaRequest {
  hash: string;
  width: number;
  format: MediaFormat;
}

const LOGO_FORMATS = ['webp', 'png', 'svg'] as const satisfies readonly MediaFormat[];
const PICTURE = `(?:${PICTURE_WIDTHS.join('|')})\\.(?:${PICTURE_FORMATS.join('|')})`;
const LOGO = `(?:${LOGO_WIDTHS.join('|')})\\.(?:${LOGO_FORMATS.join('|')})`;
const MEDIA = new RegExp(`^v1/media/([0-9a-f]{64})/((?:${PICTURE})|(?:${LOGO}))$`);
const BRAND_KIT = /^v1\/brand-kit\/([0-9a-f]{64})\.zip$/;

const TYPES: Record<MediaFormat, string> = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml' };

/** A drawing is a document as well: opened by itself it can run, load and submit nothing. */
const DRAWING = ['Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox"];

/** Reads `v1/media/{hash}/{width}.{format}`; only the widths of the contract are pictures or logos. */
export function parseMediaPath(path: string): MediaRequest | undefined {
  const [, hash, name] = MEDIA.exec(path) ?? [];
  if (hash === undefined || name === undefined) return undefined;
  const [width, format] = name.split('.');
  return { hash, width: Number(width), format: format as MediaFormat };
}

/** The hash of `v1/brand-kit/{hash}.zip`. */
export const parseBrandKitPath = (path: string): string | undefined => BRAND_KIT.exec(path)?.[1];

/** @returns the status sent, or `undefined` when there is no such picture and nothing was sent. */
export async function answerMedia(
  req: IncomingMessage,
  res: ServerResponse,
  { hash, width, format }: MediaRequest,
  source: MediaSource,
  asker: Asker,
): Promise<number | undefined> {
  const headers = ['Content-Type', TYPES[format], ...(format === 'svg' ? DRAWING : [])];
  return answerFile(req, res, { etag: `"${hash}-${width}-${format}"`, headers }, await source(hash, width, format), asker);
}

/** @returns the status sent, or `undefined` when there is no such kit and nothing was sent. */
export async function answerBrandKit(
  req: IncomingMessage,
  res: ServerResponse,
  hash: string,
  source: BrandKitSource,
  asker: Asker,
): Promise<number | undefined> {
  const headers = ['Content-Type', 'application/zip', 'Content-Disposition', `attachment; filename="brand-kit-${hash.slice(0, 12)}.zip"`];
  return answerFile(req, res, { etag: `"${hash}"`, headers }, await source(hash), asker);
}

/** Sends bytes whose address never changes its meaning. */
async function answerFile(
  req: IncomingMessage,
  res: ServerResponse,
  { etag, headers: own }: { etag: string; headers: readonly string[] },
  found: Found,
  asker: Asker,
): Promise<number | undefined> {
  if (found === undefined) return undefined;
  const headers = ['Cache-Control', CACHE_CONTROL.immutable, 'ETag', etag, ...varyOn(asker.access), ...accessHeaders(asker.access)];
  const ok = (length: number) => allowOrigin([...own, 'Content-Length', String(length), ...headers], asker.access, asker.origin);

  const ifNoneMatch = req.headers['if-none-match'];
  if (ifNoneMatch !== undefined && noneMatchHolds(ifNoneMatch, etag)) {
    res.writeHead(304, allowOrigin(headers, asker.access, asker.origin)).end();
    return 304;
  }
  if (Buffer.isBuffer(found)) {
    res.writeHead(200, ok(found.length)).end(asker.head ? undefined : found);
    return 200;
  }
  const file = await open(found.path).catch(nothingThere);
  if (!file) return undefined;
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new Error(`${found.path} is not a file: nothing can be read from it.`);
    res.writeHead(200, ok(stat.size));
    if (asker.head) res.end();
    else await pipeline(file.createReadStream({ autoClose: false }), res);
    return 200;
  } finally {
    await file.close();
  }
}

function nothingThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
