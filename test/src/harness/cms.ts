import { fork, type ChildProcess } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { API_PATH } from '@party-building/contract';
import { freePort } from './free-port';

export interface Login {
  email: string;
  password: string;
}

export interface CmsOptions {
  /** Where database, disk copies, pictures and uploads are. */
  directory: string;
  env?: Record<string, string>;
  /** Another Strapi application than the product's. */
  application?: string;
  /** Whether {@link Cms.documents} and {@link Cms.adminRoutes} can be asked. */
  inside?: boolean;
  /** Whether {@link Cms.connections} are kept. */
  watchConnections?: boolean;
  /** A certain port instead of a free one: where a proxy expects it. */
  port?: number;
  /** The longest wait for it to serve, in milliseconds. */
  startLimit?: number;
}

/** As much of an attribute's schema as tests read. */
export interface SchemaAttribute {
  type: string;
  component?: string;
  repeatable?: boolean;
  customField?: string;
}

/** What the Document Service throws. */
export interface Refused {
  message: string;
  details?: { errors?: { path: string[]; message: string }[] };
}

/** The product's own Strapi application. */
export const CMS = fileURLToPath(new URL('../../../cms', import.meta.url));
const STRAPI = join(dirname(createRequire(import.meta.url).resolve('@strapi/strapi/package.json')), 'bin/strapi.js');
const INSIDE = fileURLToPath(new URL('./inside.cjs', import.meta.url));
const CONNECTIONS = fileURLToPath(new URL('./connections.cjs', import.meta.url));

/** What a CMS is told of its folder and its secrets; nothing of the machine that runs the tests. */
export function environmentOf(directory: string): Record<string, string | undefined> {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    DATABASE_FILENAME: join(directory, 'cms.db'),
    DATA_DIRECTORY: join(directory, 'data'),
    PUBLIC_DIRECTORY: join(directory, 'public'),
    APP_KEYS: 'test-key-one,test-key-two',
    API_TOKEN_SALT: 'test-salt',
    ADMIN_JWT_SECRET: 'test-secret',
    TRANSFER_TOKEN_SALT: 'test-transfer',
    ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  };
}

const START_LIMIT_MS = 120_000;

/** A real CMS in a process of its own, on a free port, with a folder of its own. */
export class Cms {
  readonly url: string;
  readonly directory: string;
  /** The hosts that it has asked for, this machine's own with them. */
  readonly connections: string[] = [];
  firstLogin: Login | undefined;
  #process: ChildProcess;
  #ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  #output: string[] = [];
  #calls = 0;

  private constructor(port: number, { directory, env = {}, application = CMS, inside = false, watchConnections = false }: CmsOptions) {
    this.url = `http://localhost:${port}`;
    this.directory = directory;
    const [file, args] = application === CMS ? [join(CMS, 'start.mjs'), []] : [STRAPI, ['start']];
    this.#process = fork(file, args, {
      cwd: application,
      execArgv: [...(inside ? ['--require', INSIDE] : []), ...(watchConnections ? ['--require', CONNECTIONS] : [])],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...environmentOf(directory), HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: this.url, ...env },
    });
    this.#process.on('message', ({ connection }: { connection?: string }) => {
      if (connection !== undefined) this.connections.push(connection);
    });
    this.#process.stdout?.on('data', (chunk: Buffer) => this.#output.push(chunk.toString()));
    this.#process.stderr?.on('data', (chunk: Buffer) => this.#output.push(chunk.toString()));
    this.#ended = new Promise((resolve) => this.#process.once('exit', (code, signal) => resolve({ code, signal })));
  }

  /** Starts a CMS and waits until it serves. */
  static async start(options: CmsOptions): Promise<Cms> {
    // Strapi wants it to be there.
    await mkdir(join(options.directory, 'public/uploads'), { recursive: true });
    const cms = new Cms(options.port ?? (await freePort()), options);
    try {
      await cms.#ready(options.startLimit ?? START_LIMIT_MS);
    } catch (error) {
      // Nobody could end it later: it would go on starting beside the tests that follow.
      await cms.kill();
      throw error;
    }
    return cms;
  }

  /** Everything it has printed. */
  get log(): string {
    return this.#output.join('');
  }

  get pid(): number {
    return this.#process.pid as number;
  }

  /** The address of a public route: `api('v1/en.json')`. */
  api(path: string): string {
    return `${this.url}${API_PATH}/${path}`;
  }

  /**
   * Calls the Document Service inside the process, as another plugin would.
   *
   * @param type Of ours by its name, of others by its uid.
   *
   * @throws Refused what it throws.
   */
  documents<T = unknown>(type: string, method: string, params: object): Promise<T> {
    return this.#ask('documents', { uid: type.includes('::') ? type : `plugin::party-building.${type}`, method, params });
  }

  /** Calls a service of a plugin inside the process, as another plugin would. @throws Refused */
  service<T = unknown>(plugin: string, service: string, method: string, ...args: unknown[]): Promise<T> {
    return this.#ask('service', { plugin, service, method, args });
  }

  /** Reads all targets of the translation desk by one plain query, and makes JSON of them. @returns its length. */
  plainMatrix(): Promise<number> {
    return this.#ask('plainMatrix', {});
  }

  /** Every row of a table that Strapi has under this uid. */
  table<T = Record<string, unknown>>(uid: string, query: object = {}): Promise<T[]> {
    return this.#ask('table', { uid, query });
  }

  /** Adds a file past every route: by the upload service, or by the provider itself. @throws Refused */
  uploadInside<T = unknown>(by: 'uploadByService' | 'uploadByProvider', name: string, type: string, bytes: Buffer): Promise<T> {
    return this.#ask(by, { name, type, base64: bytes.toString('base64') });
  }

  /** Registers a check inside the process, as another plugin would: one that finds one thing, nothing, or fails. @throws Refused */
  registerCheck(about: { id: string; uids: string[]; finding?: object; fails?: boolean }): Promise<void> {
    return this.#ask('registerCheck', about);
  }

  /** Registers a line of the home page inside the process, or one that fails. @throws Refused */
  registerHome(about: { id: string; line?: object; fails?: boolean }): Promise<void> {
    return this.#ask('registerHome', about);
  }

  /** What the plugin keeps of a file of the media library. */
  verdictOf<T = unknown>(hash: string): Promise<T> {
    return this.#ask('verdictOf', { hash });
  }

  /** Every route below a prefix that the admin's server has: `GET /party-building/…`. */
  adminRoutes(prefix: string): Promise<string[]> {
    return this.#ask('adminRoutes', { prefix });
  }

  /** Bytes of heap in use after a collection of garbage. */
  heap(): Promise<number> {
    return this.#ask('heap', {});
  }

  /** How many rows each table of its SQLite database holds. */
  rows(): Promise<Record<string, number>> {
    return this.#ask('rows', {});
  }

  /** The attributes of every content type and component of ours, by uid. */
  schemas(): Promise<Record<string, Record<string, SchemaAttribute>>> {
    return this.#ask('schemas', {});
  }

  /** Makes it ask for a host, and waits until that has failed. */
  probeConnection(host: string): Promise<void> {
    return new Promise((resolve) => {
      const answered = ({ probed }: { probed?: string }): void => {
        if (probed !== host) return;
        this.#process.off('message', answered);
        resolve();
      };
      this.#process.on('message', answered);
      this.#process.send({ probe: host });
    });
  }

  signal(name: NodeJS.Signals): void {
    this.#process.kill(name);
  }

  ended(): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    return this.#ended;
  }

  async stop(): Promise<void> {
    this.signal('SIGTERM');
    await this.#ended;
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.#ended;
  }

  /** Ends it and removes its folder. */
  async remove(): Promise<void> {
    await this.stop();
    await rm(this.directory, { recursive: true, force: true });
  }

  #ask<T>(question: string, about: object): Promise<T> {
    const call = ++this.#calls;
    return new Promise((resolve, reject) => {
      const answered = (answer: { call?: number; result?: unknown; error?: Refused }): void => {
        if (answer.call !== call) return;
        this.#process.off('message', answered);
        if (answer.error) reject(Object.assign(new Error(answer.error.message), { details: answer.error.details }));
        else resolve(answer.result as T);
      };
      this.#process.on('message', answered);
      void this.#ended.then(() => reject(new Error('The CMS ended before it answered.')));
      this.#process.send({ call, question, ...about });
    });
  }

  async #ready(limit: number): Promise<void> {
    const message = new Promise<{ firstLogin?: Login }>((resolve) => {
      this.#process.on('message', (sent: { type?: string; firstLogin?: Login }) => {
        if (sent.type === 'party-building:ready') resolve(sent);
      });
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The CMS did not start.\n${this.log}`)), limit);
    });
    const dead = this.#ended.then(({ code }) => {
      throw new Error(`The CMS ended with ${code} before it served.\n${this.log}`);
    });
    // Its end after the start is no failure of the start.
    dead.catch(() => undefined);
    this.firstLogin = (await Promise.race([message, late, dead])).firstLogin;
    clearTimeout(timer);
  }
}
