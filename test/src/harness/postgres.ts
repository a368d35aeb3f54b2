import { randomBytes } from 'node:crypto';
import { postgresClient, type PostgresClient } from './drivers';

/** Where a PostgreSQL for tests may be; databases are created and dropped there. */
export const POSTGRES_URL = process.env['TEST_POSTGRES_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
export const NO_POSTGRES = `No PostgreSQL answers at ${POSTGRES_URL}: set TEST_POSTGRES_URL to one where databases may be created.`;

/** A database of a test's own. */
export class PostgresDatabase {
  readonly url: string;
  readonly #name: string;
  readonly #server: PostgresClient;

  private constructor(server: PostgresClient, name: string) {
    this.#server = server;
    this.#name = name;
    this.url = Object.assign(new URL(POSTGRES_URL), { pathname: `/${name}` }).href;
  }

  /** `undefined` where no PostgreSQL answers. */
  static async create(): Promise<PostgresDatabase | undefined> {
    const server = postgresClient(POSTGRES_URL);
    try {
      await server.connect();
    } catch {
      return undefined;
    }
    const name = `party_building_${randomBytes(6).toString('hex')}`;
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
