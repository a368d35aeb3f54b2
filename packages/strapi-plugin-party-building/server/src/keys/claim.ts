import { randomUUID } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { CLAIMS } from '../publication/tables';

/**
 * Takes a key for a new document of a type, in the transaction that stores it. Two creates at the same time both see a free key; the
 * unique index of our own table makes the second wait for the first, and then find it taken. Works alike on SQLite, PostgreSQL and
 * MariaDB.
 *
 * @returns whether the key is the caller's now.
 */
export async function claimKey(strapi: Core.Strapi, uid: UID.ContentType, key: string): Promise<boolean> {
  if (await isTaken(strapi, uid, key)) return false;
  return await strapi.db.transaction(async ({ trx }) => {
    const { tableName } = strapi.db.metadata.get(CLAIMS);
    const claims = () => strapi.db.getConnection(tableName).transacting(trx);
    const [claim, holder] = [{ type: uid, name: key }, randomUUID()];
    await claims()
      .insert({ ...claim, holder })
      .onConflict(['type', 'name'])
      .ignore();
    const row = (await claims().where(claim).forUpdate().first('holder')) as { holder: string } | undefined;
    if (row?.holder === holder) return true;
    if (!row || (await isTakenNow(strapi, uid, key))) return false;
    // The document that held it was deleted. Of two that come for it now one finds the holder changed.
    return (
      (await claims()
        .where({ ...claim, holder: row.holder })
        .update({ holder })) === 1
    );
  });
}

async function isTaken(strapi: Core.Strapi, uid: UID.ContentType, key: string): Promise<boolean> {
  return (await strapi.db.query(uid).count({ where: { key } })) > 0;
}

/** As {@link isTaken}, beyond the view that a transaction of MariaDB keeps from its first read: what was committed meanwhile counts. */
async function isTakenNow(strapi: Core.Strapi, uid: UID.ContentType, key: string): Promise<boolean> {
  return await strapi.db.transaction(async ({ trx }) => {
    const { tableName } = strapi.db.metadata.get(uid);
    return (await strapi.db.getConnection(tableName).transacting(trx).where({ key }).forUpdate().first('id')) !== undefined;
  });
}
