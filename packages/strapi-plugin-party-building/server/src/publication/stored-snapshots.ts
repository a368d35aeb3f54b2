import type { BuiltSnapshot } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { POINTERS, SNAPSHOTS } from './tables';

/** How many snapshots of a locale stay addressable by their hash. */
const KEPT = 5;

/** Which snapshot is current, by locale. */
export type Pointers = ReadonlyMap<string, string>;

/** The snapshots in the database, shared by all instances. */
export class StoredSnapshots {
  readonly #strapi: Core.Strapi;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  async pointers(): Promise<Pointers> {
    const rows = (await this.#pointers().findMany({ select: ['locale', 'hash'] })) as { locale: string; hash: string }[];
    return new Map(rows.map(({ locale, hash }) => [locale, hash]));
  }

  async body(hash: string): Promise<string | undefined> {
    const row = (await this.#snapshots().findOne({ where: { hash }, select: ['body'] })) as { body: string } | null;
    return row?.body;
  }

  /** Hashes of all that are kept, the oldest first. */
  async hashes(): Promise<string[]> {
    const rows = (await this.#snapshots().findMany({ select: ['hash'], orderBy: { id: 'asc' } })) as { hash: string }[];
    return rows.map(({ hash }) => hash);
  }

  async remove(hash: string): Promise<void> {
    await this.#snapshots().deleteMany({ where: { hash } });
  }

  /** Stores snapshots and moves their pointers, all in one transaction; pointers of locales that are gone are removed. */
  async promote(snapshots: readonly BuiltSnapshot[]): Promise<void> {
    await this.#strapi.db.transaction(async () => {
      for (const { hash, locale, json } of snapshots) {
        const body = json.toString('utf8');
        // A row that is there already may have been damaged: that is how it came to be built again.
        const kept = await this.#snapshots().updateMany({ where: { hash }, data: { body } });
        if (kept.count === 0) await this.#snapshots().create({ data: { hash, locale, body, createdAt: new Date() } });
        const data = { locale, hash, movedAt: new Date() };
        const moved = await this.#pointers().updateMany({ where: { locale }, data });
        if (moved.count === 0) await this.#pointers().create({ data });
      }
      await this.#pointers().deleteMany({ where: { locale: { $notIn: snapshots.map(({ locale }) => locale) } } });
    });
    await this.#prune(snapshots);
  }

  async #prune(current: readonly BuiltSnapshot[]): Promise<void> {
    await this.#snapshots().deleteMany({ where: { locale: { $notIn: current.map(({ locale }) => locale) } } });
    for (const { locale, hash } of current) {
      const newest = (await this.#snapshots().findMany({ where: { locale }, select: ['hash'], orderBy: { id: 'desc' }, limit: KEPT })) as {
        hash: string;
      }[];
      if (newest.length < KEPT) continue;
      await this.#snapshots().deleteMany({ where: { locale, hash: { $notIn: [...newest.map((row) => row.hash), hash] } } });
    }
  }

  #snapshots() {
    return this.#strapi.db.query(SNAPSHOTS as never);
  }

  #pointers() {
    return this.#strapi.db.query(POINTERS as never);
  }
}
