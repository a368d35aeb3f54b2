import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { API_PATH, EVENTS_PATH } from '@party-building/contract';
import sirv from 'sirv';
import { COMMON_HEADERS } from './headers.js';
import { SettingError } from './settings.js';

/** Files whose names hold a hash of what they hold. */
const NAMED_BY_HASH = /^\/(assets|api\/party-building\/v1\/(media|brand-kit|snapshots))\//;

/** Where elements that are live listen for publishes. Nothing is ever published here, and 204 tells a browser so (HTML, 9.2.3). */
const EVENTS = `${API_PATH}/${EVENTS_PATH}`;

/**
 * A plain file server for the built documentation: what any other would do. It is not listening yet.
 *
 * @param folder of the built site.
 */
export function createSite(folder: string): Server {
  const page = join(folder, '404.html');
  if (!existsSync(page)) throw new SettingError(`${folder} holds no site: "npm run docs" builds it.`);
  const notFound = readFileSync(page);
  const files = sirv(folder, { etag: true, setHeaders });
  return createServer((request, response) => {
    if (request.url === EVENTS) return void response.writeHead(204).end();
    files(request, response, () => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(request.method === 'HEAD' ? undefined : notFound);
    });
  });
}

function setHeaders(response: ServerResponse, path: string): void {
  const caching = NAMED_BY_HASH.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  for (const [name, value] of Object.entries({ ...COMMON_HEADERS, 'cache-control': caching })) response.setHeader(name, value);
}
