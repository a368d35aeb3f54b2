import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { mysqlClient, type MysqlClient } from './drivers';
import { seedOnce, type Seed } from './seed';

/** Where a MariaDB for tests may be; databases are created and dropped there. */
export const MARIADB_URL = process.env['TEST_MARIADB_URL'] ?? 'mariadb://root@127.0.0.1:3306';
export const NO_MARIADB = `No MariaDB answers at ${MARIADB_URL}: set TEST_MARIADB_URL to one where databases may be created.`;

/** A first start by another test of this run is over by then. */
const LOCK_SECONDS = 300;

const urlOf = (name: string): string => `${MARIADB_URL.replace(/\/$/, '')}/${name}`;
const randomName = (): string => `party_building_${randomBytes(6).toString('hex')}`;

async function connect(): Promise<MysqlClient | undefined> {
  try {
    return await mysqlClient(MARIADB_URL.replace(/^mariadb:/, 'mysql:'));
  } catch {
    return undefined;
  }
}

async function createEmpty(server: MysqlClient, name: string): Promise<void> {
  await server.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
}

/** A database of a test's own. */
export class MariaDatabase {
  readonly url: string;
  readonly #name: string;
  readonly #server: MysqlClient;

  protected constructor(server: MysqlClient, name: string) {
    this.#server = server;
    this.#name = name;
    this.url = urlOf(name);
  }

  /** An empty one; `undefined` where no MariaDB answers. */
  static async create(): Promise<MariaDatabase | undefined> {
    const server = await connect();
    if (!server) return undefined;
    const name = randomName();
    await createEmpty(server, name);
    return new MariaDatabase(server, name);
  }

  async drop(): Promise<void> {
    await this.#server.query(`DROP DATABASE ${this.#name}`);
    await this.#server.end();
  }
}

/** A database of a test's own that holds what a first start of the product leaves. */
export class SeededMaria extends MariaDatabase {
  readonly seed: Seed;

  private constructor(server: MysqlClient, name: string, seed: Seed) {
    super(server, name);
    this.seed = seed;
  }

  /** `undefined` where no MariaDB answers. */
  static override async create(): Promise<SeededMaria | undefined> {
    const server = await connect();
    if (!server) return undefined;
    const [name, seedName] = [randomName(), inject('seedName')];
    const [[lock]] = await server.query<{ taken: number | null }>(`SELECT GET_LOCK('${seedName}', ${LOCK_SECONDS}) AS taken`);
    if (lock?.taken !== 1) throw new Error(`Another test of this run has been seeding MariaDB for ${LOCK_SECONDS} seconds.`);
    try {
      const seed = await seedOnce(join(dirname(inject('template')), 'mariadb'), urlOf(seedName), async () => {
        await server.query(`DROP DATABASE IF EXISTS ${seedName}`);
        await createEmpty(server, seedName);
      });
      await createEmpty(server, name);
      await copyTables(server, seedName, name);
      return new SeededMaria(server, name, seed);
    } finally {
      await server.query(`SELECT RELEASE_LOCK('${seedName}')`);
    }
  }
}

/** Tables as they were made, foreign keys and counters with them, which `CREATE TABLE … LIKE` leaves out. */
async function copyTables(server: MysqlClient, from: string, to: string): Promise<void> {
  const [tables] = await server.query<{ table_name: string }>(
    `SELECT table_name AS table_name FROM information_schema.tables WHERE table_schema = '${from}'`,
  );
  await server.query(`USE ${to}`);
  await server.query('SET foreign_key_checks = 0');
  for (const { table_name: table } of tables) {
    const [[made]] = await server.query<{ 'Create Table': string }>(`SHOW CREATE TABLE ${from}.${table}`);
    await server.query(made?.['Create Table'] ?? '');
    await server.query(`INSERT INTO ${table} SELECT * FROM ${from}.${table}`);
  }
  await server.query('SET foreign_key_checks = 1');
}

/** Removes what {@link SeededMaria} has copied from. */
export async function dropMariaSeed(seedName: string): Promise<void> {
  const server = await connect();
  await server?.query(`DROP DATABASE IF EXISTS ${seedName}`);
  await server?.end();
}
