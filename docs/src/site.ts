import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { COMMON_HEADERS } from './headers.js';
import { SettingError } from './settings.js';

/** Files whose names hold a hash of what they hold. */
const NAMED_BY_HASH = /^\/(assets|api\/party-building\/v1\/(media|brand-kit|snapshots))\//;

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
  return createServer((request, response) =>
    files(request, response, () => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(request.method === 'HEAD' ? undefined : notFound);
    }),
  );
}

function setHeaders(response: ServerResponse, path: string): void {
  const caching = NAMED_BY_HASH.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  for (const [name, value] of Object.entries({ ...COMMON_HEADERS, 'cache-control': caching })) response.setHeader(name, value);
}
