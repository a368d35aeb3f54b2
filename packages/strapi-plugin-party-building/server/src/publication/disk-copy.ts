import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { restoreListing, restoreSnapshot } from '@party-building/delivery';
import { defaultSettings, settingsFrom, type Settings } from '../settings/settings';
import type { Edition } from './edition';

/** What the files of a locale are called after its tag. */
const SNAPSHOT = '.json';
const LISTING = '.listing';
const SETTINGS = 'settings';

/** What is served without a database. */
export interface DiskEditions {
  editions: Edition[];
  settings: Settings;
}

/**
 * The current snapshots and listings as files beside the database, and the settings that they are served by: what a start serves when
 * the database cannot be asked. A file is promoted by write, fsync, rename, so that a crash leaves the old one or the new one, never a
 * part.
 */
export class DiskCopy {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Replaces the copies, one after the other, and removes those of locales that are gone. */
  async write(editions: readonly Edition[], settings: Settings): Promise<void> {
    const files = new Map<string, readonly (string | Buffer)[]>([[SETTINGS, [JSON.stringify(settings)]]]);
    for (const { snapshot, listing } of editions) {
      files.set(`${snapshot.locale}${SNAPSHOT}`, [`${snapshot.hash}\n`, snapshot.json]);
      if (listing) files.set(`${snapshot.locale}${LISTING}`, [`${listing.hash}\n`, listing.json]);
    }
    for (const [name, parts] of files) await this.#writeOne(name, parts);
    for (const file of await readdir(this.#directory)) if (!files.has(file)) await rm(join(this.#directory, file), { force: true });
  }

  async #writeOne(name: string, parts: readonly (string | Buffer)[]): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    const target = join(this.#directory, name);
    const draft = `${target}.${process.pid}.tmp`;
    const file = await open(draft, 'w');
    try {
      for (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
    const directory = await open(this.#directory, 'r');
    // The rename itself must be on disk too.
    await directory.sync().finally(() => directory.close());
  }

  /** @param onBroken told of a file whose bytes are not what was written; it is not used. */
  async read(onBroken: (file: string, reason: unknown) => void): Promise<DiskEditions> {
    const files = await readdir(this.#directory).catch(() => [] as string[]);
    const restore = async <T>(file: string, from: (content: string) => T): Promise<T | undefined> => {
      if (!files.includes(file)) return undefined;
      try {
        return from(await readFile(join(this.#directory, file), 'utf8'));
      } catch (reason) {
        onBroken(file, reason);
        return undefined;
      }
    };
    const editions: Edition[] = [];
    for (const file of files.filter((name) => name.endsWith(SNAPSHOT))) {
      const snapshot = await restore(file, hashed(restoreSnapshot));
      if (!snapshot) continue;
      const listing = await restore(`${snapshot.locale}${LISTING}`, hashed(restoreListing));
      editions.push(listing ? { snapshot, listing } : { snapshot });
    }
    // An older version wrote none, and let everybody read. Damaged ones may have kept somebody out.
    if (!files.includes(SETTINGS)) return { editions, settings: defaultSettings() };
    const settings = await restore(SETTINGS, (content) => settingsFrom(JSON.parse(content)));
    return { editions, settings: settings ?? settingsFrom({ origins: [] }) };
  }
}

/** A file's first line is the hash of the rest. */
const hashed =
  <T>(restore: (json: string, hash: string) => T) =>
  (content: string): T => {
    const end = content.indexOf('\n');
    return restore(content.slice(end + 1), content.slice(0, end));
  };
