import { randomBytes } from 'node:crypto';
import { mysqlClient, type MysqlClient } from './drivers';

/** Where a MariaDB for tests may be; databases are created and dropped there. */
export const MARIADB_URL = process.env['TEST_MARIADB_URL'] ?? 'mariadb://root@127.0.0.1:3306';
export const NO_MARIADB = `No MariaDB answers at ${MARIADB_URL}: set TEST_MARIADB_URL to one where databases may be created.`;

/** A database of a test's own. */
export class MariaDatabase {
  readonly url: string;
  readonly #name: string;
  readonly #server: MysqlClient;

  private constructor(server: MysqlClient, name: string) {
    this.#server = server;
    this.#name = name;
    this.url = `${MARIADB_URL.replace(/\/$/, '')}/${name}`;
  }

  /** `undefined` where no MariaDB answers. */
  static async create(): Promise<MariaDatabase | undefined> {
    let server: MysqlClient;
    try {
      server = await mysqlClient(MARIADB_URL.replace(/^mariadb:/, 'mysql:'));
    } catch {
      return undefined;
    }
    const name = `party_building_${randomBytes(6).toString('hex')}`;
    await server.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
    return new MariaDatabase(server, name);
  }

  async drop(): Promise<void> {
    await this.#server.query(`DROP DATABASE ${this.#name}`);
    await this.#server.end();
  }
}
