import type { Core } from '@strapi/strapi';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

/** The driver waits inside our process: while somebody else holds the file, nothing would be answered for five seconds at a time. */
function waitBriefly(connection: SqliteConnection, done: (error: null, connection: SqliteConnection) => void): void {
  connection.pragma('busy_timeout = 200');
  done(null, connection);
}

/** PostgreSQL where DATABASE_URL says so, SQLite in a file otherwise. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const url = env('DATABASE_URL', '').trim();
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
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new Error('DATABASE_URL must begin with postgres:// or postgresql://. Leave it empty for SQLite.');
  }
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString: url },
      pool: { min: env.int('DATABASE_POOL_MIN', 0), max: env.int('DATABASE_POOL_MAX', 10) },
    },
  };
};
