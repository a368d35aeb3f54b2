import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/** Milliseconds between two probes while nobody waits for long. */
const INTERVAL = 250;

/**
 * Measures how long a connection waits in the queue of this server before it is read, by standing in it: every now and then the process
 * connects to itself. Where requests pile up for a process that is busy they are in the kernel's queues, of which libuv takes one
 * connection a turn of its event loop; no count in the process says how many there are.
 */
export class QueueProbe {
  readonly #server: Server;
  readonly #onProbe: () => void;
  #timer: NodeJS.Timeout | undefined;
  #socket: Socket | undefined;
  #setOut: number | undefined;
  #last = 0;
  #stopped = false;

  /** @param onProbe told when a probe sets out. */
  constructor(server: Server, onProbe: () => void) {
    this.#server = server;
    this.#onProbe = onProbe;
    server.on('connection', (socket: Socket) => this.#meet(socket));
    if (server.listening) this.#later();
    else void once(server, 'listening').then(() => this.#later());
  }

  /** Milliseconds: of the probe that is waiting now, if it has waited longer than the last one. */
  get wait(): number {
    return this.#setOut === undefined ? this.#last : Math.max(this.#last, performance.now() - this.#setOut);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#socket?.destroy();
  }

  #later(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.#setOff(), INTERVAL);
    this.#timer.unref();
  }

  #setOff(): void {
    const address = this.#server.address();
    // Behind a named pipe nobody can tell a probe from others.
    if (address === null || typeof address === 'string') return;
    const host = address.address === '0.0.0.0' ? '127.0.0.1' : address.address === '::' ? '::1' : address.address;
    this.#setOut = performance.now();
    this.#onProbe();
    this.#socket = connect({ host, port: address.port });
    this.#socket.unref();
    this.#socket.on('error', () => this.#arrived());
  }

  #meet(socket: Socket): void {
    const probe = this.#socket;
    // Somebody on another machine may have the same port.
    if (probe?.localPort === undefined || socket.remotePort !== probe.localPort || socket.remoteAddress !== probe.localAddress) return;
    socket.destroy();
    this.#arrived();
  }

  #arrived(): void {
    if (this.#setOut === undefined) return;
    this.#last = performance.now() - this.#setOut;
    this.#setOut = undefined;
    this.#socket?.destroy();
    this.#socket = undefined;
    this.#later();
  }
}
