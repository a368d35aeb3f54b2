import { readFile } from 'node:fs/promises';
import { API_PATH, type MediaFormat } from '@party-building/contract';
import { parseMediaPath, type MediaSource, type Site } from '@party-building/delivery';
import { CLOSED, READABLE, type Send } from './respond';

const TYPES: Record<MediaFormat, string> = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml' };
const JSON_TYPE = 'application/json; charset=utf-8';

/** What the elements of a previewed page ask for: the same addresses as the public ones, below the preview's own. */
export async function sendContent(send: Send, site: Site, path: string, media: () => Promise<MediaSource>): Promise<void> {
  const resource = site.resources.get(`${API_PATH}/${path}`);
  if (resource) {
    const { ok, body } = resource.in('identity');
    return send(200, ok[ok.indexOf('Content-Type') + 1] ?? JSON_TYPE, body, [...READABLE, ...CLOSED]);
  }
  const wanted = parseMediaPath(path);
  const found = wanted && (await (await media())(wanted.hash, wanted.width, wanted.format));
  const bytes = found && (Buffer.isBuffer(found) ? found : await readFile(found.path).catch(nothingThere));
  if (wanted && bytes) return send(200, TYPES[wanted.format], bytes, [...READABLE, ...CLOSED]);
  send(404, JSON_TYPE, JSON.stringify({ error: 'not-found', message: 'The preview has no such address.' }), READABLE);
}

function nothingThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

const ASSET_TYPES: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/** The pages' own scripts and styles. */
export function sendAsset(send: Send, name: string, assets: ReadonlyMap<string, Buffer>): void {
  const bytes = assets.get(name);
  const type = ASSET_TYPES[name.split('.').at(-1) ?? ''];
  if (bytes && type) send(200, type, bytes, READABLE);
  else send(404, 'text/plain; charset=utf-8', 'There is no such file.');
}
