import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Cms } from './cms';

/** What stands between a reader and the server, and answers in its place. @param whole what the server would have said. */
export type Fault = (response: ServerResponse, whole: Buffer) => void;

/** A way to the CMS on which answers with snapshots are spoilt. */
export class FaultyProxy {
  readonly url: string;
  /** For snapshots only: elements and pictures come through. */
  fault: Fault | undefined;
  /** Whether nobody answers at all. */
  gone = false;
  readonly #server: Server;

  private constructor(server: Server, cms: Cms) {
    this.#server = server;
    this.url = `http://localhost:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => void this.#answer(cms, request, response).catch(() => response.destroy()));
  }

  static async start(cms: Cms): Promise<FaultyProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new FaultyProxy(server, cms);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(cms: Cms, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.gone) return void response.destroy();
    const { fault } = this;
    const path = request.url ?? '/';
    const isSpoilt = fault !== undefined && /\/v1\/[\w-]+\.json$/.test(path);
    const condition = request.headers['if-none-match'];
    const headers = { ...(condition !== undefined && !isSpoilt && { 'If-None-Match': condition }), 'Accept-Encoding': 'identity' };
    const answer = await fetch(cms.url + path, { headers, redirect: 'manual' });
    const whole = Buffer.from(await answer.arrayBuffer());
    if (isSpoilt) return fault(response, whole);
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(whole);
  }
}
