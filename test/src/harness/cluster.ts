import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Cms, type CmsOptions } from './cms';
import type { Entry } from './content-manager';
import { freePort } from './free-port';
import type { SeededPostgres } from './postgres';
import { copyTemplate } from './template';

type Options = Pick<CmsOptions, 'env' | 'inside'>;

/** Several instances of one site: one database, one folder of uploads, a disk copy each. */
export class Cluster {
  readonly instances: Cms[] = [];
  readonly ports: number[] = [];
  readonly #directories: string[] = [];
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static async start(count: number, { url, seed }: SeededPostgres, options: Options = {}): Promise<Cluster> {
    const cluster = new Cluster({ ...options, env: { ...options.env, DATABASE_URL: url } });
    for (let i = 0; i < count; i++) {
      cluster.#directories.push(await copyTemplate(seed.directory));
      cluster.ports.push(await freePort());
    }
    for (let i = 0; i < count; i++) await cluster.startInstance(i);
    return cluster;
  }

  /** Starts an instance, or starts it again where it was. */
  async startInstance(i: number): Promise<void> {
    const [directory, port] = [this.#directories[i] as string, this.ports[i] as number];
    const env = { ...this.#options.env, PUBLIC_DIRECTORY: join(this.#directories[0] as string, 'public'), PUBLIC_URL: 'http://localhost' };
    this.instances[i] = await Cms.start({ directory, port, inside: true, ...this.#options, env });
  }

  /** The key document of the tests. */
  async documentId(): Promise<string> {
    const params = { locale: 'zh-CN', filters: { key: 'goal' } };
    return (await (this.instances[0] as Cms).documents<Entry>('grasp', 'findFirst', params)).documentId;
  }

  async remove(): Promise<void> {
    for (const cms of this.instances) await cms.kill();
    for (const directory of this.#directories) await rm(directory, { recursive: true, force: true });
  }
}
