import { InvalidSnapshot, isPart, readListing, restoreListing, type Listing } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import type { Edition } from './edition';
import { BUILDS, POINTERS, SNAPSHOTS } from './tables';

/** How many snapshots of a locale stay addressable by their hash. */
const KEPT_SNAPSHOTS = 5;
/** Listings have no address: the one before is kept for an instance that has read its pointer and not yet the listing. */
const KEPT_LISTINGS = 2;

/** Hashes of what is current in one locale. */
export interface Pointer {
  hash: string;
  listing?: string;
}

/** What is current, by locale. */
export type Pointers = ReadonlyMap<string, Pointer>;

/** What was promoted last, by whichever instance. */
export interface LastBuild {
  /** Counted up with every promotion. */
  revision: number;
  /** `yyyy-mm-dd` in the site's zone; empty before the first. */
  day: string;
}

/** `part`: packed activities of a listing, in base 64. */
type Kind = 'snapshot' | 'listing' | 'part';

interface Stored {
  kind: Kind;
  locale: string;
  hash: string;
  body: string;
}

/** Rows of one statement: databases limit the number of its parameters, and its length. */
const BATCH = 50;

/** The one row of builds. */
const SITE = 'site';

/** The snapshots and listings in the database, shared by all instances. */
export class StoredEditions {
  readonly #strapi: Core.Strapi;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  async pointers(): Promise<Pointers> {
    const rows = (await this.#pointers().findMany({ select: ['locale', 'hash', 'listing'] })) as {
      locale: string;
      hash: string;
      listing: string | null;
    }[];
    return new Map(rows.map(({ locale, hash, listing }) => [locale, listing ? { hash, listing } : { hash }]));
  }

  async lastBuild(): Promise<LastBuild> {
    const row = (await this.#builds().findOne({ where: { name: SITE } })) as LastBuild | null;
    return { revision: row?.revision ?? 0, day: row?.day ?? '' };
  }

  async body(hash: string): Promise<string | undefined> {
    const row = (await this.#snapshots().findOne({ where: { hash }, select: ['body'] })) as { body: string } | null;
    return row?.body;
  }

  /**
   * A listing with its parts.
   *
   * @param before whose parts need not be read again.
   * @throws InvalidSnapshot when the listing or one of its parts is damaged or not there.
   */
  async listing(hash: string, before: Listing | undefined): Promise<Listing> {
    const body = await this.body(hash);
    if (body === undefined) throw new InvalidSnapshot(`The listing ${hash} is not there. Build it again.`);
    const listing = readListing(body, hash);
    const packed = new Map(before?.parts.map((part) => [part.hash, part.packed]));
    const unread = listing.parts.map((part) => part.hash).filter((part) => !packed.has(part));
    for (let at = 0; at < unread.length; at += BATCH) {
      for (const [part, bytes] of await this.#packed(unread.slice(at, at + BATCH))) {
        if (!isPart(bytes, part)) throw new InvalidSnapshot(`The part ${part} of the stored listing ${hash} is damaged. Build it again.`);
        packed.set(part, bytes);
      }
    }
    return restoreListing(listing, (part) => packed.get(part));
  }

  /** Hashes of all snapshots that are kept, the oldest first. */
  async hashes(): Promise<string[]> {
    const rows = (await this.#snapshots().findMany({ where: ofKind('snapshot'), select: ['hash'], orderBy: { id: 'asc' } })) as {
      hash: string;
    }[];
    return rows.map(({ hash }) => hash);
  }

  /** Removes all parts whose bytes are not what was written: what is built again is stored only where its place is free. */
  async removeDamagedParts(): Promise<void> {
    const parts = await this.#parts();
    for (let at = 0; at < parts.length; at += BATCH) {
      for (const [part, bytes] of await this.#packed(parts.slice(at, at + BATCH))) if (!isPart(bytes, part)) await this.remove(part);
    }
  }

  async remove(hash: string): Promise<void> {
    await this.#snapshots().deleteMany({ where: { hash } });
  }

  /**
   * Stores editions and moves their pointers, all in one transaction; pointers of locales that are gone are removed.
   *
   * @param base the revision that was current when the documents were read. When another instance has promoted since, these editions may
   *   be older than what is current: nothing is stored.
   * @returns whether they were promoted.
   */
  async promote(editions: readonly Required<Edition>[], { base, day }: { base: number; day: string }): Promise<boolean> {
    const promoted = await this.#strapi.db.transaction(async () => {
      if (!(await this.#advance(base, day))) return false;
      for (const { snapshot, listing } of editions) {
        const { locale, hash } = snapshot;
        await this.#keepParts(locale, listing);
        await this.#keep({ kind: 'snapshot', locale, hash, body: snapshot.json.toString() });
        await this.#keep({ kind: 'listing', locale, hash: listing.hash, body: listing.json.toString() });
        const data = { locale, hash, listing: listing.hash, movedAt: new Date() };
        const moved = await this.#pointers().updateMany({ where: { locale }, data });
        if (moved.count === 0) await this.#pointers().create({ data });
      }
      await this.#pointers().deleteMany({ where: { locale: { $notIn: editions.map(({ snapshot }) => snapshot.locale) } } });
      return true;
    });
    if (promoted) await this.#prune(editions);
    return promoted;
  }

  /** Counts the revision up where it is still `base`. The row is locked until the transaction ends: others wait, and then fail. */
  async #advance(base: number, day: string): Promise<boolean> {
    const data = { revision: base + 1, day, builtAt: new Date() };
    const advanced = await this.#builds().updateMany({ where: { name: SITE, revision: base }, data });
    if (advanced.count > 0) return true;
    if (base > 0 || (await this.#builds().count({ where: { name: SITE } })) > 0) return false;
    // The first of all: of two instances that come here together the index lets one in, the other's build fails and is tried again.
    await this.#builds().create({ data: { name: SITE, ...data } });
    return true;
  }

  async #keepParts(locale: string, { parts }: Listing): Promise<void> {
    const kept = new Set(await this.#parts());
    const lacking = parts.filter(({ hash }, i) => !kept.has(hash) && parts.findIndex((part) => part.hash === hash) === i);
    for (let at = 0; at < lacking.length; at += BATCH) {
      const data = lacking.slice(at, at + BATCH).map(({ hash, packed }) => {
        return { hash, locale, kind: 'part' satisfies Kind, body: packed.toString('base64'), createdAt: new Date() };
      });
      await this.#snapshots().createMany({ data });
    }
  }

  /** The bytes of these parts, as they are stored. */
  async #packed(parts: readonly string[]): Promise<[hash: string, bytes: Buffer][]> {
    const where = { hash: { $in: [...parts] } };
    const rows = (await this.#snapshots().findMany({ where, select: ['hash', 'body'] })) as { hash: string; body: string }[];
    return rows.map(({ hash, body }) => [hash, Buffer.from(body, 'base64')]);
  }

  /** Hashes of all parts that are kept. */
  async #parts(): Promise<string[]> {
    const rows = (await this.#snapshots().findMany({ where: ofKind('part'), select: ['hash'] })) as { hash: string }[];
    return rows.map(({ hash }) => hash);
  }

  async #keep({ kind, locale, hash, body }: Stored): Promise<void> {
    // A row that is there already may have been damaged: that is how it came to be built again.
    const kept = await this.#snapshots().updateMany({ where: { hash }, data: { body, kind } });
    if (kept.count === 0) await this.#snapshots().create({ data: { hash, locale, kind, body, createdAt: new Date() } });
  }

  async #prune(current: readonly Required<Edition>[]): Promise<void> {
    await this.#snapshots().deleteMany({ where: { locale: { $notIn: current.map(({ snapshot }) => snapshot.locale) } } });
    for (const { snapshot, listing } of current) {
      await this.#pruneKind('snapshot', snapshot.locale, snapshot.hash, KEPT_SNAPSHOTS);
      await this.#pruneKind('listing', listing.locale, listing.hash, KEPT_LISTINGS);
    }
    await this.#pruneParts();
  }

  /** Parts that no kept listing names. */
  async #pruneParts(): Promise<void> {
    const listings = (await this.#snapshots().findMany({ where: ofKind('listing'), select: ['body'] })) as { body: string }[];
    const named = new Set(listings.flatMap(({ body }) => partsNamedIn(body)));
    const unnamed = (await this.#parts()).filter((hash) => !named.has(hash));
    for (let at = 0; at < unnamed.length; at += BATCH)
      await this.#snapshots().deleteMany({ where: { hash: { $in: unnamed.slice(at, at + BATCH) } } });
  }

  async #pruneKind(kind: Kind, locale: string, hash: string, kept: number): Promise<void> {
    const where = { locale, ...ofKind(kind) };
    const newest = (await this.#snapshots().findMany({ where, select: ['hash'], orderBy: { id: 'desc' }, limit: kept })) as {
      hash: string;
    }[];
    if (newest.length < kept) return;
    await this.#snapshots().deleteMany({ where: { ...where, hash: { $notIn: [...newest.map((row) => row.hash), hash] } } });
  }

  #snapshots() {
    return this.#strapi.db.query(SNAPSHOTS as never);
  }

  #pointers() {
    return this.#strapi.db.query(POINTERS as never);
  }

  #builds() {
    return this.#strapi.db.query(BUILDS as never);
  }
}

const ofKind = (kind: Kind): object => (kind === 'snapshot' ? { $or: [{ kind }, { kind: { $null: true } }] } : { kind });

/** One that cannot be read names none: it is removed when it is next followed. */
function partsNamedIn(listing: string): string[] {
  try {
    return readListing(listing).parts.map(({ hash }) => hash);
  } catch {
    return [];
  }
}
