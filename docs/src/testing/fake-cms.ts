import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A CMS that serves what a test puts into it, with ETags as the real one. */
export class FakeCms {
  /** HTML by path below the API, `v1/en/fragments/pb-concept.html`; every other fragment says its own path. */
  readonly fragments = new Map<string, string>();
  /** Answers instead of the fragments, where set. */
  answer: RequestListener | undefined;
  /** Status of each answer, in order. */
  readonly statuses: number[] = [];
  readonly #server: Server;
  #port = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      response.on('finish', () => this.statuses.push(response.statusCode));
      if (this.answer) return this.answer(request, response);
      const path = (request.url ?? '').replace('/api/party-building/', '');
      const html = this.fragments.get(path) ?? `<p>${path}</p>`;
      const etag = `"${createHash('sha256').update(html).digest('hex')}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag }).end(html);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Serves; after a `stop` on the same port again. */
  async start(): Promise<this> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
