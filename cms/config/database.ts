import type { Core } from '@strapi/strapi';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

/** The driver waits inside our process: while somebody else holds the file, nothing would be answered for five seconds at a time. */
function waitBriefly(connection: SqliteConnection, done: (error: null, connection: SqliteConnection) => void): void {
  connection.pragma('busy_timeout = 200');
  done(null, connection);
}

interface MysqlConnection {
  query(statement: string, done: (error: Error | null) => void): void;
}

/**
 * MariaDB would show a transaction all along what was there at its first look: who waits for a document there would go on with what it said
 * before the wait. This is what PostgreSQL does by itself.
 */
function readCommitted(connection: MysqlConnection, done: (error: Error | null, connection: MysqlConnection) => void): void {
  connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED', (error) => done(error, connection));
}

/** What a server's address says, as the MySQL driver takes it. */
function mysqlConnection(address: string) {
  const { hostname, port, username, password, pathname } = new URL(address);
  const database = decodeURIComponent(pathname.slice(1));
  if (database === '') throw new Error('DATABASE_URL must name a database: mariadb://user:password@host:3306/database');
  return {
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database,
    charset: 'utf8mb4',
    // Moments are stored in UTC, whatever the time zone of the two machines.
    timezone: 'Z',
  };
}

/** PostgreSQL or MariaDB where DATABASE_URL says so, SQLite in a file otherwise. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const url = env('DATABASE_URL', '').trim();
  const pool = { min: env.int('DATABASE_POOL_MIN', 0), max: env.int('DATABASE_POOL_MAX', 10) };
  if (url === '') {
    return {
      connection: {
        client: 'sqlite',
        // From the application's folder; SQLite makes the file, Strapi the folder.
        connection: { filename: env('DATABASE_FILENAME', '.data/party-building.db') },
        useNullAsDefault: true,
        pool: { afterCreate: waitBriefly },
      },
    };
  }
  if (/^postgres(ql)?:\/\//.test(url)) {
    // A server that does not answer at all is found out by the time limit, one that is gone in silence by keep-alive.
    const connection = { connectionString: url, connectionTimeoutMillis: 5000, keepAlive: true };
    return { connection: { client: 'postgres', connection, pool } };
  }
  if (/^(mysql|mariadb):\/\//.test(url))
    return { connection: { client: 'mysql', connection: mysqlConnection(url), pool: { ...pool, afterCreate: readCommitted } } };
  throw new Error('DATABASE_URL must begin with postgres://, postgresql://, mysql:// or mariadb://. Leave it empty for SQLite.');
};
