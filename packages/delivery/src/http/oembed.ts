import type { IncomingMessage, ServerResponse } from 'node:http';
import { OEMBED_CACHE_AGE, oembedOf, type Room } from '../outlets/oembed.js';
import type { Site } from '../site.js';
import { sha256 } from '../snapshot/sha256.js';
import { accessHeaders, allowOrigin, frameAncestors, varyOn } from './access.js';
import { answerError, type Asker } from './answer.js';
import { noneMatchHolds } from './caching.js';

/** Longer than any address of ours. */
const LONGEST_QUERY = 4096;

/**
 * `oembed?url=…&format=json&maxwidth=…&maxheight=…` (oEmbed 1.0): the only route that reads its query. The answer is made anew each time,
 * so that no query becomes the key of anything.
 *
 * 404 for what is no embed page of ours, 501 for another format than JSON, 401 where frames are limited to some portals and it is not one
 * of them that asks: whoever has no answer shows a link.
 */
export function answerOEmbed(req: IncomingMessage, res: ServerResponse, site: Site, asker: Asker): void {
  const query = req.url?.split('?', 2)[1] ?? '';
  const { url, format, room } = readQuery(query.length > LONGEST_QUERY ? '' : query);
  if (format !== null && format !== 'json')
    return answerError(res, 501, { error: 'unknown-format', message: 'There is JSON only: ask with format=json.' }, asker);
  if (url === null)
    return answerError(res, 400, { error: 'no-url', message: 'Say what to embed: oembed?url=, with the address of an embed page.' }, asker);
  const found = oembedOf(url, room, site);
  if (!found) return answerError(res, 404, { error: 'not-found', message: 'This is not the address of an embed page here.' }, asker);

  const ancestors = frameAncestors(asker.access);
  const open = ancestors.includes('*');
  if (!open && (asker.origin === undefined || !ancestors.includes(asker.origin))) {
    const message = 'Only some portals may frame this: show a link instead.';
    return answerError(res, 401, { error: 'limited', message }, asker, ['WWW-Authenticate', 'Origin']);
  }
  const body = Buffer.from(JSON.stringify(found));
  const etag = `"${sha256(body)}"`;
  const headers = ['Cache-Control', `public, max-age=${OEMBED_CACHE_AGE}`, 'ETag', etag];
  headers.push(...(open ? varyOn(asker.access) : ['Vary', 'Origin']), ...accessHeaders(asker.access));
  const ifNoneMatch = req.headers['if-none-match'];
  if (ifNoneMatch !== undefined && noneMatchHolds(ifNoneMatch, etag)) {
    res.writeHead(304, allowOrigin(headers, asker.access, asker.origin)).end();
    return;
  }
  const ok = ['Content-Type', 'application/json; charset=utf-8', 'Content-Length', String(body.length), ...headers];
  res.writeHead(200, allowOrigin(ok, asker.access, asker.origin)).end(asker.head ? undefined : body);
}

function readQuery(query: string): { url: string | null; format: string | null; room: Room } {
  const parameters = new URLSearchParams(query);
  const maxwidth = readLength(parameters.get('maxwidth'));
  const maxheight = readLength(parameters.get('maxheight'));
  const room = { ...(maxwidth !== undefined && { maxwidth }), ...(maxheight !== undefined && { maxheight }) };
  return { url: parameters.get('url'), format: parameters.get('format'), room };
}

/** A length that is none limits nothing. */
function readLength(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
