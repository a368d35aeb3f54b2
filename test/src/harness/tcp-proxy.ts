import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A wire between two processes that a test can cut, stretch and mend. */
export class TcpProxy {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets: Set<Socket>;
  readonly #state: { cut: boolean; delayMs: number };

  private constructor(server: Server, sockets: Set<Socket>, state: { cut: boolean; delayMs: number }) {
    this.#server = server;
    this.#sockets = sockets;
    this.#state = state;
    this.port = (server.address() as AddressInfo).port;
  }

  /** @param target where the wire leads: `{ host, port }`. */
  static async start(target: { host: string; port: number }): Promise<TcpProxy> {
    const sockets = new Set<Socket>();
    const state = { cut: false, delayMs: 0 };
    const keep = (socket: Socket): Socket => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      return socket.on('error', () => undefined);
    };
    const forward = (from: Socket, to: Socket): void => {
      // What is sent after the delay has ended must not overtake what was sent before.
      let due = 0;
      from.on('data', (chunk) => {
        due = Math.max(due, performance.now() + state.delayMs);
        const wait = due - performance.now();
        if (wait <= 0) to.write(chunk);
        else setTimeout(() => to.writable && to.write(chunk), wait);
      });
      from.once('close', () => to.destroy());
    };
    const server = createServer((near) => {
      keep(near);
      if (state.cut) return void near.resetAndDestroy();
      const far = keep(connect(target));
      forward(near, far);
      forward(far, near);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new TcpProxy(server, sockets, state);
  }

  /** Ends all connections and lets none through, as a stopped server does. */
  cut(): void {
    this.#state.cut = true;
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  /** Makes every message this much late, in both directions. */
  delay(ms: number): void {
    this.#state.delayMs = ms;
  }

  mend(): void {
    this.#state.cut = false;
    this.#state.delayMs = 0;
  }

  /** The same address by this wire. */
  through(address: string): string {
    return Object.assign(new URL(address), { hostname: '127.0.0.1', port: String(this.port) }).href;
  }

  async remove(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
