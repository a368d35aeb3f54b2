import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { PICTURE_FORMATS, PICTURE_WIDTHS, type PictureFormat } from '@party-building/contract';
import { accessHeaders, allowOrigin, varyOn } from './access.js';
import type { Asker } from './answer.js';
import { CACHE_CONTROL, noneMatchHolds } from './caching.js';

/** Where the bytes of a rendition are: a file, or in memory; `undefined` when there is no such picture. */
export type MediaSource = (hash: string, width: number, format: PictureFormat) => Promise<{ path: string } | Buffer | undefined>;

export interface MediaRequest {
  hash: string;
  width: number;
  format: PictureFormat;
}

const MEDIA = new RegExp(`^v1/media/([0-9a-f]{64})/(${PICTURE_WIDTHS.join('|')})\\.(${PICTURE_FORMATS.join('|')})$`);
const TYPES: Record<PictureFormat, string> = { webp: 'image/webp', jpg: 'image/jpeg' };

/** Reads `v1/media/{hash}/{width}.{format}`; only the widths of the contract are pictures. */
export function parseMediaPath(path: string): MediaRequest | undefined {
  const [, hash, width, format] = MEDIA.exec(path) ?? [];
  return hash === undefined ? undefined : { hash, width: Number(width), format: format as PictureFormat };
}

/** @returns the status sent, or `undefined` when there is no such picture and nothing was sent. */
export async function answerMedia(
  req: IncomingMessage,
  res: ServerResponse,
  { hash, width, format }: MediaRequest,
  source: MediaSource,
  asker: Asker,
): Promise<number | undefined> {
  const found = await source(hash, width, format);
  if (found === undefined) return undefined;
  const etag = `"${hash}-${width}-${format}"`;
  const headers = ['Cache-Control', CACHE_CONTROL.immutable, 'ETag', etag, ...varyOn(asker.access), ...accessHeaders(asker.access)];
  const ok = (length: number) =>
    allowOrigin(['Content-Type', TYPES[format], 'Content-Length', String(length), ...headers], asker.access, asker.origin);

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
    if (!stat.isFile()) throw new Error(`${found.path} is not a file: a picture cannot be read from it.`);
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
