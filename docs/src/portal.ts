import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { CopyStore } from './copy-store.js';
import { FragmentSource } from './fragment-source.js';
import { COMMON_HEADERS, pageHeaders } from './headers.js';
import { loadPages, renderPage } from './pages.js';
import type { Settings } from './settings.js';

const FILE_HEADERS = { ...COMMON_HEADERS, 'cache-control': 'no-cache' };

const PORTAL = fileURLToPath(new URL('../portal', import.meta.url));

/** The example portal: its pages with the CMS's fragments in them, and the files beside them. It is not listening yet. */
export async function createPortal(settings: Settings, log: (line: string) => void): Promise<Server> {
  const { pages, notFound } = await loadPages(`${PORTAL}/pages`, settings.endpoint);
  const fragments = new FragmentSource(settings.endpoint, new CopyStore(settings.copies), log);
  const headers = pageHeaders(settings.cmsOrigin);
  const files = sirv(`${PORTAL}/public`, { etag: true, setHeaders: (response) => setHeaders(response, FILE_HEADERS) });

  const send = (request: IncomingMessage, response: ServerResponse, status: number, html: string): void => {
    setHeaders(response, headers);
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(html),
      // Always asked anew: a reload shows what has been published since.
      'cache-control': 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : html);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response, COMMON_HEADERS);
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const page = pages.get(path);
    if (page) return send(request, response, 200, await renderPage(page, (include) => fragments.get(include)));
    if (pages.has(`${path}/`)) {
      setHeaders(response, COMMON_HEADERS);
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    files(request, response, () => send(request, response, 404, notFound));
  };

  const listener: RequestListener = (request, response) => {
    // While the server drains, a connection that has had its answer would else be kept for the next request.
    response.once('close', () => server.listening || server.closeIdleConnections());
    answer(request, response).catch((error: unknown) => {
      log(`${request.method} ${request.url}: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, COMMON_HEADERS).end();
    });
  };
  const server = createServer(listener);
  return server;
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
