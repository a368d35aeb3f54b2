import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { API_PATH } from '@party-building/contract';

const HEALTH_INTERVAL_MS = 100;

/** A load balancer as small as one can be: round robin over the instances that say that they are ready. It repeats nothing. */
export class Balancer {
  readonly url: string;
  readonly #server: Server;
  readonly #timer: NodeJS.Timeout;
  readonly #agent: Agent;
  readonly #ready: ReadonlyMap<number, boolean>;

  private constructor(server: Server, timer: NodeJS.Timeout, agent: Agent, ready: ReadonlyMap<number, boolean>) {
    this.#server = server;
    this.#timer = timer;
    this.#agent = agent;
    this.#ready = ready;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Whether requests go to an instance now. */
  uses(port: number): boolean {
    return this.#ready.get(port) === true;
  }

  static async start(ports: readonly number[]): Promise<Balancer> {
    const agent = new Agent({ keepAlive: true });
    const ready = new Map(ports.map((port) => [port, false]));
    let looking = false;
    const look = async (): Promise<void> => {
      // One look after the other: an old one must not have the last word.
      if (looking) return;
      looking = true;
      for (const port of ports) {
        const state = await fetch(`http://127.0.0.1:${port}${API_PATH}/health/ready`).catch(() => undefined);
        await state?.body?.cancel();
        ready.set(port, state?.status === 200);
      }
      looking = false;
    };
    let turn = 0;
    const server = createServer((req, res) => {
      const candidates = ports.filter((port) => ready.get(port));
      const port = candidates[turn++ % candidates.length];
      if (port === undefined) return void res.writeHead(502).end();
      const { method, headers, url: path } = req;
      const onward = request({ host: '127.0.0.1', port, method, path, headers, agent }, (answer) => {
        res.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(res);
      });
      onward.once('error', () => res.headersSent || res.writeHead(502).end());
      req.pipe(onward);
    });
    await look();
    const timer = setInterval(() => void look(), HEALTH_INTERVAL_MS);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Balancer(server, timer, agent, ready);
  }

  async remove(): Promise<void> {
    clearInterval(this.#timer);
    this.#agent.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
