import { fork, type ChildProcess } from 'node:child_process';
import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cms } from './cms';

const MAIN = fileURLToPath(new URL('../../../docs/dist/main.js', import.meta.url));

/** The example portal in a process of its own: another origin than the CMS, under its strict Content-Security-Policy. */
export class Portal {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #copies: string;

  private constructor(process: ChildProcess, url: string, copies: string) {
    this.#process = process;
    this.url = url;
    this.#copies = copies;
  }

  static async start(cms: Cms): Promise<Portal> {
    const copies = await mkdtemp(join(tmpdir(), 'party-building-portal-'));
    const child = fork(MAIN, {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORTAL_PORT: '0', PUBLIC_URL: cms.url, PORTAL_COPIES: copies },
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.once('message', (message: { url: string }) => resolve(message.url));
      child.once('exit', (code) => reject(new Error(`The portal ended with ${code} before it served.`)));
    });
    return new Portal(child, url, copies);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    await ended;
    await rm(this.#copies, { recursive: true, force: true });
  }
}
