import { join } from 'node:path';
import type { Activity } from '@party-building/contract';
import { activitiesIn, isPart, readListing, restoreListing } from '@party-building/delivery';
import type { Cms } from './cms';
import { openSqlite, type SqliteFile } from './drivers';

/** Looks into the database of a CMS on SQLite, or changes it, as another process would. */
export function withDatabase<T>({ directory }: Pick<Cms, 'directory'>, look: (database: SqliteFile) => T): T {
  const database = openSqlite(join(directory, 'cms.db'));
  try {
    return look(database);
  } finally {
    database.close();
  }
}

/** The activities of the listing that is current in a locale; `undefined` where it is not there whole. */
export function storedActivities(cms: Pick<Cms, 'directory'>, locale: string): Activity[] | undefined {
  return withDatabase(cms, (database) => {
    const [row] = database
      .prepare('SELECT s.body FROM party_building_pointers p JOIN party_building_snapshots s ON s.hash = p.listing WHERE p.locale = ?')
      .all(locale);
    if (!row) return undefined;
    const listing = readListing(String(row['body']));
    const parts = database.prepare("SELECT hash, body FROM party_building_snapshots WHERE kind = 'part'").all();
    const packed = new Map(parts.map(({ hash, body }) => [String(hash), Buffer.from(String(body), 'base64')]));
    const whole = listing.parts.every(({ hash }) => isPart(packed.get(hash) ?? Buffer.alloc(0), hash));
    return whole ? [...activitiesIn(restoreListing(listing, (hash) => packed.get(hash)))] : undefined;
  });
}
