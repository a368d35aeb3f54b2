import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { restoreSnapshot, type BuiltSnapshot } from '@party-building/delivery';

/**
 * The current snapshots as files beside the database, one a locale: what a start serves when the database cannot be asked. A file is
 * promoted by write, fsync, rename, so that a crash leaves the old one or the new one, never a part.
 */
export class DiskCopy {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Replaces the copies, one after the other, and removes those of locales that are gone. */
  async write(snapshots: readonly BuiltSnapshot[]): Promise<void> {
    for (const snapshot of snapshots) await this.#writeOne(snapshot);
    const current = new Set(snapshots.map(({ locale }) => `${locale}.json`));
    for (const file of await readdir(this.#directory)) {
      if (!current.has(file)) await rm(join(this.#directory, file), { force: true });
    }
  }

  async #writeOne({ locale, hash, json }: BuiltSnapshot): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    const target = join(this.#directory, `${locale}.json`);
    const draft = `${target}.${process.pid}.tmp`;
    const file = await open(draft, 'w');
    try {
      await file.writeFile(`${hash}\n`);
      await file.writeFile(json);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
    const directory = await open(this.#directory, 'r');
    // The rename itself must be on disk too.
    await directory.sync().finally(() => directory.close());
  }

  /** @param onBroken told of a file whose bytes are not what was written; it is not returned. */
  async read(onBroken: (file: string, reason: unknown) => void): Promise<BuiltSnapshot[]> {
    const files = await readdir(this.#directory).catch(() => [] as string[]);
    const snapshots: BuiltSnapshot[] = [];
    for (const file of files.filter((name) => name.endsWith('.json'))) {
      try {
        const content = await readFile(join(this.#directory, file), 'utf8');
        const end = content.indexOf('\n');
        snapshots.push(restoreSnapshot(content.slice(end + 1), content.slice(0, end)));
      } catch (reason) {
        onBroken(file, reason);
      }
    }
    return snapshots;
  }
}
