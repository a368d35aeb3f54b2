import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { postgresClient, type PostgresClient } from './drivers';
import { seedOnce, type Seed } from './seed';

/** Where a PostgreSQL for tests may be; databases are created and dropped there. */
export const POSTGRES_URL = process.env['TEST_POSTGRES_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
export const NO_POSTGRES = `No PostgreSQL answers at ${POSTGRES_URL}: set TEST_POSTGRES_URL to one where databases may be created.`;

const urlOf = (name: string): string => Object.assign(new URL(POSTGRES_URL), { pathname: `/${name}` }).href;
const randomName = (): string => `party_building_${randomBytes(6).toString('hex')}`;

async function connect(): Promise<PostgresClient | undefined> {
  const server = postgresClient(POSTGRES_URL);
  try {
    await server.connect();
    return server;
  } catch {
    return undefined;
  }
}

/** A database of a test's own. */
export class PostgresDatabase {
  readonly url: string;
  readonly #name: string;
  readonly #server: PostgresClient;

  protected constructor(server: PostgresClient, name: string) {
    this.#server = server;
    this.#name = name;
    this.url = urlOf(name);
  }

  /** An empty one; `undefined` where no PostgreSQL answers. */
  static async create(): Promise<PostgresDatabase | undefined> {
    const server = await connect();
    if (!server) return undefined;
    const name = randomName();
    await server.query(`CREATE DATABASE ${name}`);
    return new PostgresDatabase(server, name);
  }

  /** Cuts all connections and lets nobody in, as a stopped server does. */
  async sever(): Promise<void> {
    await this.#server.query(`ALTER DATABASE ${this.#name} WITH ALLOW_CONNECTIONS false`);
    await this.#server.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${this.#name}'`);
  }

  async restore(): Promise<void> {
    await this.#server.query(`ALTER DATABASE ${this.#name} WITH ALLOW_CONNECTIONS true`);
  }

  async drop(): Promise<void> {
    await this.#server.query(`DROP DATABASE ${this.#name} WITH (FORCE)`);
    await this.#server.end();
  }
}

/** A database of a test's own that holds what a first start of the product leaves. */
export class SeededPostgres extends PostgresDatabase {
  readonly seed: Seed;

  private constructor(server: PostgresClient, name: string, seed: Seed) {
    super(server, name);
    this.seed = seed;
  }

  /** `undefined` where no PostgreSQL answers. */
  static override async create(): Promise<SeededPostgres | undefined> {
    const server = await connect();
    if (!server) return undefined;
    const [name, seedName] = [randomName(), inject('seedName')];
    const lock = `hashtext('${seedName}')`;
    await server.query(`SELECT pg_advisory_lock(${lock})`);
    try {
      const seed = await seedOnce(join(dirname(inject('template')), 'postgres'), urlOf(seedName), async () => {
        await server.query(`DROP DATABASE IF EXISTS ${seedName} WITH (FORCE)`);
        await server.query(`CREATE DATABASE ${seedName}`);
      });
      await server.query(`CREATE DATABASE ${name} TEMPLATE ${seedName}`);
      return new SeededPostgres(server, name, seed);
    } finally {
      await server.query(`SELECT pg_advisory_unlock(${lock})`);
    }
  }
}

/** Removes what {@link SeededPostgres} has copied from. */
export async function dropPostgresSeed(seedName: string): Promise<void> {
  const server = await connect();
  await server?.query(`DROP DATABASE IF EXISTS ${seedName} WITH (FORCE)`);
  await server?.end();
}
