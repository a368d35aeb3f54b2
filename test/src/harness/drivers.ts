import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CMS } from './cms';

/** As much of better-sqlite3 as the tests use. */
export interface SqliteFile {
  exec(sql: string): void;
  prepare(sql: string): { run(...values: unknown[]): void; all(...values: unknown[]): Record<string, unknown>[] };
  close(): void;
}

/** As much of a client of pg as the tests use. */
export interface PostgresClient {
  connect(): Promise<void>;
  query(sql: string): Promise<unknown>;
  end(): Promise<void>;
}

/** The very drivers that the CMS uses, for another look at its database. */
const require = createRequire(join(CMS, 'package.json'));

export const openSqlite = (file: string): SqliteFile => new (require('better-sqlite3') as new (file: string) => SqliteFile)(file);

export const postgresClient = (connectionString: string): PostgresClient =>
  new (require('pg') as { Client: new (options: object) => PostgresClient }).Client({ connectionString });

/** As much of a client of mysql2 as the tests use. */
export interface MysqlClient {
  /** @returns its rows, and what they are made of. */
  query<T>(sql: string): Promise<[T[], unknown]>;
  end(): Promise<void>;
}

export const mysqlClient = (address: string): Promise<MysqlClient> =>
  (require('mysql2/promise') as { createConnection(address: string): Promise<MysqlClient> }).createConnection(address);
