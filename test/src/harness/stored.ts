import { join } from 'node:path';
import type { Listing } from '@party-building/contract';
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

/** The listing of activities that is current in a locale. */
export function listingOf(cms: Pick<Cms, 'directory'>, locale: string): Listing | undefined {
  const [row] = withDatabase(cms, (database) =>
    database
      .prepare('SELECT s.body FROM party_building_pointers p JOIN party_building_snapshots s ON s.hash = p.listing WHERE p.locale = ?')
      .all(locale),
  );
  return row && (JSON.parse(String(row['body'])) as Listing);
}
