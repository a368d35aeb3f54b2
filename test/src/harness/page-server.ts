import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface ServedFile {
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

export const html = (body: string, headers: Record<string, string> = {}): ServedFile => ({
  type: 'text/html; charset=utf-8',
  body,
  headers,
});
export const script = (body: string | Buffer): ServedFile => ({ type: 'text/javascript; charset=utf-8', body });
export const json = (body: string | Buffer): ServedFile => ({ type: 'application/json', body });

/** A portal of a test's own: serves what the test puts there, on another origin than the CMS. */
export class PageServer {
  readonly url: string;
  /** By path. */
  readonly files = new Map<string, ServedFile>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://localhost:${(server.address() as AddressInfo).port}`;
    server.on('request', (request: IncomingMessage, response) => {
      const file = this.files.get((request.url ?? '/').split('?', 1)[0] ?? '/');
      if (!file) return response.writeHead(404).end();
      return response.writeHead(200, { 'content-type': file.type, ...file.headers }).end(file.body);
    });
  }

  static async start(): Promise<PageServer> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new PageServer(server);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
