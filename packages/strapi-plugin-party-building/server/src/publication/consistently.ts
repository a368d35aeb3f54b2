import type { Core } from '@strapi/strapi';

/** Reads in one view of the database: a publish between two reads must not mix its halves. */
export async function consistently<T>(strapi: Core.Strapi, read: () => Promise<T>): Promise<T> {
  return await strapi.db.transaction(async ({ trx }) => {
    // PostgreSQL's default shows each statement what is committed by then; SQLite and MariaDB keep one view by themselves.
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    return read();
  });
}
