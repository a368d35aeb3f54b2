import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { createHandler, type Handler, type HandlerOptions } from '../http/handler.js';
import { fixtureSite } from './site.js';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface TestServer {
  port: number;
  handler: Handler;
  /** What the handler reported. */
  errors: unknown[];
  /** One request, its path sent exactly as it stands. */
  ask(path: string, options?: { method?: string; headers?: Record<string, string> }): Promise<Answer>;
  /** Opens a request without waiting for its end. */
  open(path: string): Promise<IncomingMessage>;
  /** Sends bytes that no HTTP client would, and gives all that comes back. */
  send(bytes: string | Buffer): Promise<string>;
}

/** What stands behind the handler: Strapi, in the product. */
export const ELSEWHERE = 418;

/** A real server on a free port, with our handler in front of one that answers {@link ELSEWHERE}; ends with the test. */
export async function serve(options: Partial<HandlerOptions> = {}): Promise<TestServer> {
  const errors: unknown[] = [];
  const site = fixtureSite();
  const handler = createHandler({
    site: () => site,
    media: async () => undefined,
    health: { live: () => ({ live: true }), ready: () => ({ ready: true }) },
    onError: (error) => errors.push(error),
    ...options,
  });
  const server = createServer((req, res) => {
    if (!handler.handle(req, res)) res.writeHead(ELSEWHERE).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    handler.close();
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });

  const begin = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
    new Promise<IncomingMessage>((resolve, reject) =>
      request({ host: '127.0.0.1', port, path, method, headers, agent: false }, resolve).on('error', reject).end(),
    );
  return {
    port,
    handler,
    errors,
    async ask(path, { method, headers } = {}) {
      const res = await begin(path, method, headers);
      const chunks: Buffer[] = [];
      for await (const chunk of res) chunks.push(chunk as Buffer);
      return { status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) };
    },
    open: (path) => begin(path),
    async send(bytes) {
      const socket = connect(port, '127.0.0.1');
      // No `end()`: Node drops a request whose sender has closed. The requests ask for `Connection: close` themselves.
      socket.write(bytes);
      return text(socket);
    },
  };
}
