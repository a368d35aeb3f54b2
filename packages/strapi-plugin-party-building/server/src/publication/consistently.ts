import type { Core } from '@strapi/strapi';

const ONE_VIEW = 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ';

/** Reads in one view of the database: a publish between two reads must not mix its halves. Never within another transaction. */
export async function consistently<T>(strapi: Core.Strapi, read: () => Promise<T>): Promise<T> {
  const isWithin = strapi.db.inTransaction();
  return await strapi.db.transaction(async ({ trx }) => {
    const { client } = strapi.db.dialect;
    // PostgreSQL by itself, and MariaDB as it is set up, show each statement what is committed by then; SQLite keeps one view.
    if (client === 'postgres') await trx.raw(ONE_VIEW);
    if (client === 'mysql') {
      if (isWithin) throw new Error('One view of the database begins where no transaction is under way.');
      // MariaDB takes a level between transactions only: this one, in which nothing has happened yet, makes way for another.
      for (const statement of ['COMMIT', ONE_VIEW, 'START TRANSACTION']) await trx.raw(statement);
    }
    return read();
  });
}
