import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isPart, readListing, restoreListing, restoreSnapshot, type Listing } from '@party-building/delivery';
import { defaultSettings, settingsFrom } from '../settings/settings';
import { embedsFrom } from '../embeds/published';
import type { Edition, Served } from './edition';

/** What the files of a locale are called after its tag. */
const SNAPSHOT = '.json';
const LISTING = '.listing';
const SETTINGS = 'settings';
const EMBEDS = 'embeds';
/** The folder of the listings' parts, by hash. */
const PARTS = 'parts';

/** What is served without a database. */
export interface DiskEditions extends Served {
  editions: Edition[];
}

/**
 * The current snapshots and listings as files beside the database, the settings that they are served by, and the saved embeds: what a start serves when
 * the database cannot be asked. A file is promoted by write, fsync, rename, so that a crash leaves the old one or the new one, never a
 * part.
 */
export class DiskCopy {
  readonly #directory: string;
  readonly #parts: string;
  /** Whether the parts that a former process wrote have been read. */
  #checked = false;

  constructor(directory: string) {
    this.#directory = directory;
    this.#parts = join(directory, PARTS);
  }

  /** Hashes of the parts of listings that are here. */
  async parts(): Promise<ReadonlySet<string>> {
    return new Set(await readdir(this.#parts).catch(() => []));
  }

  /**
   * Replaces the copies, one after the other, and removes those of locales that are gone.
   *
   * @param onBroken told of a part of a former process whose bytes are not what was written; it is replaced.
   */
  async write(editions: readonly Edition[], { settings, embeds }: Served, onBroken: (file: string) => void): Promise<void> {
    // First the parts that a listing names.
    const parts = await this.#writeParts(
      editions.flatMap(({ listing }) => listing ?? []),
      onBroken,
    );
    const files = new Map<string, readonly (string | Buffer)[]>([
      [SETTINGS, [JSON.stringify(settings)]],
      [EMBEDS, [JSON.stringify(embeds)]],
    ]);
    for (const { snapshot, listing } of editions) {
      files.set(`${snapshot.locale}${SNAPSHOT}`, [`${snapshot.hash}\n`, snapshot.json]);
      if (listing) files.set(`${snapshot.locale}${LISTING}`, [`${listing.hash}\n`, listing.json]);
    }
    for (const [name, content] of files) await this.#writeOne(this.#directory, name, content);
    for (const file of await readdir(this.#directory))
      if (!files.has(file) && file !== PARTS) await rm(join(this.#directory, file), { force: true });
    for (const file of await this.parts()) if (!parts.has(file)) await rm(join(this.#parts, file), { force: true });
  }

  /** @returns the hashes of all parts. */
  async #writeParts(listings: readonly Listing[], onBroken: (file: string) => void): Promise<ReadonlySet<string>> {
    const written = await this.parts();
    const all = new Map(listings.flatMap(({ parts }) => parts.map(({ hash, packed }) => [hash, packed] as const)));
    for (const [hash, packed] of all) {
      if (written.has(hash)) {
        if (this.#checked || (await this.#part(hash))) continue;
        onBroken(join(PARTS, hash));
      }
      await this.#writeOne(this.#parts, hash, [packed]);
    }
    this.#checked = true;
    return new Set(all.keys());
  }

  /** A part whose bytes are what its name says. */
  async #part(hash: string): Promise<Buffer | undefined> {
    const bytes = await readFile(join(this.#parts, hash)).catch(() => undefined);
    return bytes && isPart(bytes, hash) ? bytes : undefined;
  }

  async #writeOne(folder: string, name: string, parts: readonly (string | Buffer)[]): Promise<void> {
    await mkdir(folder, { recursive: true });
    const target = join(folder, name);
    const draft = `${target}.${process.pid}.tmp`;
    const file = await open(draft, 'w');
    try {
      for (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
    const directory = await open(folder, 'r');
    // The rename itself must be on disk too.
    await directory.sync().finally(() => directory.close());
  }

  /** @param onBroken told of a file whose bytes are not what was written; it is not used. */
  async read(onBroken: (file: string, reason: unknown) => void): Promise<DiskEditions> {
    const files = await readdir(this.#directory).catch(() => [] as string[]);
    const restore = async <T>(file: string, from: (content: string) => T | Promise<T>): Promise<T | undefined> => {
      if (!files.includes(file)) return undefined;
      try {
        return await from(await readFile(join(this.#directory, file), 'utf8'));
      } catch (reason) {
        onBroken(file, reason);
        return undefined;
      }
    };
    const editions: Edition[] = [];
    for (const file of files.filter((name) => name.endsWith(SNAPSHOT))) {
      const snapshot = await restore(file, hashed(restoreSnapshot));
      if (!snapshot) continue;
      const listing = await restore(
        `${snapshot.locale}${LISTING}`,
        hashed((json, hash) => this.#listing(json, hash)),
      );
      editions.push(listing ? { snapshot, listing } : { snapshot });
    }
    const embeds = (await restore(EMBEDS, (content) => embedsFrom(JSON.parse(content)))) ?? [];
    // An older version wrote none, and let everybody read. Damaged ones may have kept somebody out.
    if (!files.includes(SETTINGS)) return { editions, embeds, settings: defaultSettings() };
    const settings = await restore(SETTINGS, (content) => settingsFrom(JSON.parse(content)));
    return { editions, embeds, settings: settings ?? settingsFrom({ origins: [] }) };
  }

  async #listing(json: string, hash: string): Promise<Listing> {
    const stored = readListing(json, hash);
    const packed = new Map<string, Buffer>();
    for (const part of stored.parts) {
      const bytes = await this.#part(part.hash);
      if (bytes) packed.set(part.hash, bytes);
    }
    return restoreListing(stored, (part) => packed.get(part));
  }
}

/** A file's first line is the hash of the rest. */
const hashed =
  <T>(restore: (json: string, hash: string) => T) =>
  (content: string): T => {
    const end = content.indexOf('\n');
    return restore(content.slice(end + 1), content.slice(0, end));
  };
