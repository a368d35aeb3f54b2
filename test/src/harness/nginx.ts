import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port';
import { until } from './until';

const CONFIGURATION = fileURLToPath(new URL('../../../docs/nginx/party-building.conf', import.meta.url));
/** Debian keeps it where only root's path leads. */
const PROGRAM = process.env['NGINX'] ?? 'nginx';
const PATH = `${process.env['PATH']}:/usr/sbin:/usr/local/sbin`;
export const NO_NGINX = 'There is no nginx: install it (Debian: apt-get install nginx-light) or say where it is with NGINX.';

/** What the documented configuration names and a test replaces. */
const DOCUMENTED = { address: '127.0.0.1:1337', port: 'listen 80;', cache: '/var/cache/nginx/party-building' };

/** A real nginx with the documented configuration, on a port and in a folder of its own. */
export class Nginx {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #directory: string;
  readonly #ended: Promise<unknown>;

  private constructor(child: ChildProcess, port: number, directory: string) {
    this.#process = child;
    this.#directory = directory;
    this.url = `http://127.0.0.1:${port}`;
    this.#ended = new Promise((resolve) => child.once('exit', resolve));
  }

  /** @returns `undefined` where there is no nginx. */
  static async start(cmsPort: number): Promise<Nginx | undefined> {
    const there = await new Promise<boolean>((resolve) => {
      const asked = spawn(PROGRAM, ['-v'], { env: { PATH }, stdio: 'ignore' });
      asked.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0));
    });
    if (!there) return undefined;
    const directory = await mkdtemp(join(tmpdir(), 'party-building-nginx-'));
    const port = await freePort();
    await mkdir(join(directory, 'cache'));
    let site = await readFile(CONFIGURATION, 'utf8');
    for (const [documented, own] of [
      [DOCUMENTED.address, `127.0.0.1:${cmsPort}`],
      [DOCUMENTED.port, `listen 127.0.0.1:${port};`],
      [DOCUMENTED.cache, join(directory, 'cache')],
    ] as const) {
      if (!site.includes(documented)) throw new Error(`The documented configuration does not name ${documented} any more.`);
      site = site.replaceAll(documented, own);
    }
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${directory}/${kind};`);
    await writeFile(
      join(directory, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''}
      daemon off;
      worker_processes 1;
      pid ${directory}/nginx.pid;
      error_log stderr error;
      events {}
      http { access_log off; ${temporary.join(' ')} ${site} }`,
    );
    const child = spawn(PROGRAM, ['-p', directory, '-e', 'stderr', '-c', join(directory, 'nginx.conf')], {
      env: { PATH },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    const nginx = new Nginx(child, port, directory);
    await until(
      async () => {
        if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}:\n${said.join('')}`);
        return fetch(`${nginx.url}/api/party-building/health/live`).then(
          ({ status }) => status,
          () => 0,
        );
      },
      (status) => status === 200,
    );
    return nginx;
  }

  async remove(): Promise<void> {
    this.#process.kill('SIGTERM');
    await this.#ended;
    await rm(this.#directory, { recursive: true, force: true });
  }
}
