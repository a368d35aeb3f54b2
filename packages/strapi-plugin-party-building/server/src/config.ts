import type { AdmissionLimits } from './http/admission';

export interface Config {
  /** Where the disk copy and pictures are kept: absolute, or from the application's folder. */
  directory: string;
  /** How often an instance looks for publishes of others, in milliseconds; 0 never. */
  pollInterval: number;
  /** Redis that tells other instances of a publish at once; empty: they look every `pollInterval`. */
  redisUrl: string;
  /** The longest wait at a start for another instance that is starting on the same database, in milliseconds. */
  startTimeout: number;
  /** How long to go on answering after SIGTERM, in milliseconds, so that a load balancer sees "not ready" first. */
  drainDelay: number;
  /** The longest wait for requests in flight at shutdown, in milliseconds. */
  drainTimeout: number;
  /** When requests for Strapi (the admin, its own routes) are refused with 503 and Retry-After; public content is not. */
  admission: AdmissionLimits;
  metrics: {
    /** What a monitor must send as `Authorization: Bearer …`; empty: there are no metrics. */
    token: string;
  };
  /** Whether each request to the public routes is logged, one line a request. */
  accessLog: boolean;
  seed: {
    /** Folder of the seed's files; without it nothing is seeded. */
    directory?: string;
    /** Whether a start seeds. */
    onBoot: boolean;
    /** Locales of the seed, the site's default first. */
    locales: string[];
  };
}

export const config = {
  default: (): Config => ({
    directory: '.data/party-building',
    pollInterval: 1000,
    redisUrl: '',
    startTimeout: 120_000,
    drainDelay: 0,
    drainTimeout: 10_000,
    admission: { longestWait: 2000, underWay: 200 },
    metrics: { token: '' },
    accessLog: false,
    seed: { onBoot: false, locales: ['zh-CN', 'en'] },
  }),
  validator(given: Config): void {
    for (const name of ['pollInterval', 'startTimeout', 'drainDelay', 'drainTimeout'] as const) {
      const value: unknown = given[name];
      if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
        throw new Error(`“${name}” must be a number of milliseconds from 0, not ${JSON.stringify(value)}.`);
      }
    }
    for (const [name, value] of Object.entries(given.admission)) {
      if (!Number.isFinite(value) || value < 0)
        throw new Error(`“admission.${name}” must be a number from 0, not ${JSON.stringify(value)}.`);
    }
    if (given.redisUrl !== '' && !/^rediss?:\/\//.test(given.redisUrl)) {
      throw new Error('“redisUrl” (REDIS_URL) must begin with redis:// or rediss://. Leave it empty where there is no Redis.');
    }
    if (typeof given.directory !== 'string' || given.directory === '') throw new Error('“directory” must name a folder.');
    if (given.metrics.token !== '' && !/^[\x21-\x7e]{16,}$/.test(given.metrics.token))
      throw new Error('“metrics.token” must be at least 16 visible ASCII characters, or empty for no metrics.');
    if (!Array.isArray(given.seed.locales) || given.seed.locales.length === 0)
      throw new Error('“seed.locales” must list at least one locale.');
  },
};
