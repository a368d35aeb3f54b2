import { AsyncLocalStorage } from 'node:async_hooks';
import { composeSite, restoreSnapshot, type BuiltSnapshot, type Site, type WidgetFiles } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import type { Pictures } from '../media/pictures';
import { buildSnapshots } from './build';
import { coalesce } from './coalesce';
import type { DiskCopy } from './disk-copy';
import { Outbox } from './outbox';
import { StoredSnapshots, type Pointers } from './stored-snapshots';

/** Builds follow publishes at most this often: content.md's "at most one build a second". */
const BUILD_INTERVAL_MS = 1000;

export interface PublisherOptions {
  strapi: Core.Strapi;
  pictures: Pictures;
  disk: DiskCopy;
  widgets: WidgetFiles;
  publicUrl: string;
  /** Told when a locale's snapshot has been replaced. */
  onRevision: (revision: { locale: string; hash: string }) => void;
  /** Told of each build: how many seconds it took, and whether it failed. */
  onBuild: (seconds: number, failed: boolean) => void;
}

export interface PublisherState {
  /** Whether anything can be served. */
  serving: boolean;
  /** The database could not be read or a snapshot not be built: what is served may be old. */
  degraded: boolean;
  /** Snapshot builds since the start. */
  builds: number;
}

/**
 * Keeps what is served in step with what is published: builds a snapshot when the outbox holds a publish, stores it, moves the
 * pointers, and follows the pointers that other instances move. What is served is replaced as a whole, never in parts.
 */
export class Publisher {
  readonly outbox: Outbox;
  readonly #options: PublisherOptions;
  readonly #stored: StoredSnapshots;
  readonly #builds: ReturnType<typeof coalesce>;
  /** Builds must not join the transaction of the publish that asked for them: it is over by then. */
  readonly #outside = AsyncLocalStorage.snapshot();
  #current = new Map<string, BuiltSnapshot>();
  /** Snapshots that are no longer current, by hash; still addressable. */
  #older = new Map<string, BuiltSnapshot>();
  #site: Site | undefined;
  /** What failed when it was last tried. */
  readonly #failing = new Set<string>();
  #buildCount = 0;
  #started = false;
  #poll: NodeJS.Timeout | undefined;
  #polling: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.outbox = new Outbox(options.strapi);
    this.#stored = new StoredSnapshots(options.strapi);
    this.#builds = coalesce(() => this.#outside(() => this.#attempt('build', () => this.#timed(() => this.#build()))), BUILD_INTERVAL_MS);
  }

  get site(): Site | undefined {
    return this.#site;
  }

  get state(): PublisherState {
    return { serving: this.#site !== undefined, degraded: this.#failing.size > 0, builds: this.#buildCount };
  }

  /** Asks for a build; returns at once. Before the start nothing is built: the seed would show in parts. */
  request(): void {
    if (this.#started) this.#builds.request();
  }

  /**
   * Serves what was current at the last stop, then builds once. What a crash left between a publish and its build is shown before the
   * first request is answered.
   */
  async start(pollInterval: number): Promise<void> {
    this.#started = true;
    let behind = true;
    await this.#attempt('look', async () => {
      await this.#follow(await this.#stored.pointers());
      behind = (await this.outbox.pending()).length > 0;
    });
    if (!this.#site) {
      const copies = await this.#options.disk.read((file, reason) => this.#warn(`the disk copy ${file} is not used`, reason));
      if (copies.length > 0) this.#show(copies);
    }
    this.request();
    if (behind || !this.#site) await this.#builds.idle();
    if (pollInterval > 0) {
      this.#poll = setInterval(() => {
        this.#polling ??= this.#attempt('look', () => this.#look()).finally(() => (this.#polling = undefined));
      }, pollInterval);
      this.#poll.unref();
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#poll);
    await this.#polling;
    await this.#builds.stop();
  }

  async #timed(build: () => Promise<void>): Promise<void> {
    const began = performance.now();
    const tell = (failed: boolean): void => this.#options.onBuild((performance.now() - began) / 1000, failed);
    await build().catch((error: unknown) => {
      tell(true);
      throw error;
    });
    tell(false);
  }

  async #build(): Promise<void> {
    const { strapi, pictures, disk } = this.#options;
    // Read before the documents: what is published meanwhile keeps its entry and so gets another build.
    const entries = await this.outbox.pending();
    const snapshots = await buildSnapshots(strapi, pictures);
    await this.#stored.promote(snapshots);
    this.#show(snapshots);
    this.#buildCount += 1;
    await this.outbox.remove(entries);
    await disk.write(snapshots).catch((error: unknown) => this.#warn('the disk copies could not be written', error));
  }

  /** Follows other instances, and takes up an entry whose build failed or whose instance is gone. */
  async #look(): Promise<void> {
    await this.#follow(await this.#stored.pointers());
    if (this.#failing.has('build') || (await this.outbox.pending()).length > 0) this.request();
  }

  async #follow(pointers: Pointers): Promise<void> {
    const moved = pointers.size !== this.#current.size || [...pointers].some(([locale, hash]) => this.#current.get(locale)?.hash !== hash);
    if (!moved || pointers.size === 0) return;
    await this.#recall(new Set(pointers.values()));
    const snapshots: BuiltSnapshot[] = [];
    for (const [locale, hash] of pointers) {
      const known = this.#current.get(locale)?.hash === hash ? this.#current.get(locale) : this.#older.get(hash);
      const body = known ? undefined : await this.#stored.body(hash);
      if (known) snapshots.push(known);
      else if (body !== undefined) snapshots.push(restoreSnapshot(body, hash));
      else return; // pruned between the two reads: the next look sees the newer pointer
    }
    this.#show(snapshots);
  }

  /** Old addresses go on working after a restart, and in instances that did not build what stands there. */
  async #recall(current: ReadonlySet<string>): Promise<void> {
    for (const hash of await this.#stored.hashes()) {
      if (current.has(hash) || this.#older.has(hash)) continue;
      const body = await this.#stored.body(hash);
      try {
        if (body !== undefined) this.#older.set(hash, restoreSnapshot(body, hash));
      } catch (error) {
        this.#warn('an older snapshot is removed', error);
        await this.#stored.remove(hash);
      }
    }
  }

  #show(snapshots: readonly BuiltSnapshot[]): void {
    const before = this.#current;
    const changed = snapshots.filter(({ locale, hash }) => before.get(locale)?.hash !== hash);
    if (this.#site && changed.length === 0 && before.size === snapshots.length) return;
    for (const snapshot of before.values()) this.#older.set(snapshot.hash, snapshot);
    for (const { hash } of snapshots) this.#older.delete(hash);
    while (this.#older.size > KEPT_OLDER) this.#older.delete(this.#older.keys().next().value as string);
    this.#current = new Map(snapshots.map((snapshot) => [snapshot.locale, snapshot]));
    const { widgets, publicUrl, onRevision } = this.#options;
    const [first] = snapshots;
    this.#site =
      first &&
      composeSite({
        snapshots: [...snapshots],
        pinned: [...this.#older.values()],
        defaultLocale: first.snapshot.defaultLocale,
        publicUrl,
        widgets,
        access: { origins: '*' },
      });
    for (const { locale, hash } of changed) onRevision({ locale, hash });
  }

  /** A failure leaves what is served as it is; the next poll tries again. */
  async #attempt(what: string, task: () => Promise<void>): Promise<void> {
    const attempt = async (): Promise<void> => {
      try {
        await task();
        this.#failing.delete(what);
        // A build has read and written everything that a look reads.
        if (what === 'build') this.#failing.clear();
      } catch (error) {
        this.#failing.add(what);
        this.#warn(`${what} failed; what is served stays as it is`, error);
      }
    };
    // One after the other: a look that read the pointers before a build moved them must not show the old snapshot after it.
    await (this.#last = this.#last.then(attempt));
  }

  #warn(what: string, error: unknown): void {
    this.#options.strapi.log.warn(`party-building: ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Older snapshots that stay addressable by hash in this instance's memory. */
const KEPT_OLDER = 10;

const publishers = new WeakMap<Core.Strapi, Publisher>();

export const setPublisher = (strapi: Core.Strapi, publisher: Publisher): void => void publishers.set(strapi, publisher);

/** The publisher of a booted Strapi. */
export function publisherOf(strapi: Core.Strapi): Publisher {
  const publisher = publishers.get(strapi);
  if (!publisher) throw new Error('The party-building plugin has not been started.');
  return publisher;
}
