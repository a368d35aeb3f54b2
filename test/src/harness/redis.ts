import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';
import { until } from './until';

export const NO_REDIS = 'There is no redis-server: install it (Debian: apt-get install redis-server).';

/** A Redis of a test's own, so that it may be stopped and flushed. */
export class RedisServer {
  readonly port: number;
  readonly url: string;
  readonly #directory: string;
  #process: ChildProcess | undefined;

  private constructor(port: number, directory: string) {
    this.port = port;
    this.#directory = directory;
    this.url = `redis://127.0.0.1:${port}`;
  }

  /** `undefined` where there is no redis-server. */
  static async start(): Promise<RedisServer | undefined> {
    const server = new RedisServer(await freePort(), await mkdtemp(join(tmpdir(), 'party-building-redis-')));
    try {
      await server.start();
      return server;
    } catch {
      await rm(server.#directory, { recursive: true, force: true });
      return undefined;
    }
  }

  async start(): Promise<void> {
    const args = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--dir', this.#directory];
    const child = spawn('redis-server', args, { stdio: 'ignore' });
    const failed = once(child, 'error').then(([error]) => Promise.reject(error as Error));
    failed.catch(() => undefined);
    this.#process = child;
    await Promise.race([
      until(
        () => this.command('PING').catch(() => ''),
        (answer) => answer === '+PONG',
      ),
      failed,
    ]);
  }

  /** One command on a connection of its own; its answer's first line. */
  command(...words: string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.port, '127.0.0.1', () => socket.write(`${words.join(' ')}\r\n`));
      socket.once('data', (chunk) => {
        resolve(chunk.toString().split('\r\n')[0] ?? '');
        socket.destroy();
      });
      socket.once('error', reject);
    });
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#directory, { recursive: true, force: true });
  }
}
