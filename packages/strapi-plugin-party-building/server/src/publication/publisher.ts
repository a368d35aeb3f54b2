import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import {
  dayOf,
  restoreSnapshot,
  type BuiltSnapshot,
  type Listing,
  type Site,
  type SiteParts,
  type WidgetFiles,
} from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { publishedEmbeds } from '../embeds/stored-embeds';
import { Lease } from '../instances/lease';
import type { Lacking } from '../media/lacking';
import type { Pictures } from '../media/pictures';
import type { Place } from '../observability/measures';
import { readSettings } from '../settings/stored-settings';
import { buildEditions, noLogos, type BuildSources, type LogoFiles } from './build';
import { changedActivities } from './changed-activities';
import { coalesce } from './coalesce';
import { dayIsOver } from './day-is-over';
import type { DiskCopy } from './disk-copy';
import type { Edition, Served } from './edition';
import { documentsShowing } from './documents-showing';
import type { Since } from './listings';
import { Outbox } from './outbox';
import { listingsOf, ShownSite } from './shown-site';
import { StoredEditions, type Pointer, type Pointers } from './stored-editions';

/** Builds follow publishes at most this often: content.md's "at most one build a second". */
const BUILD_INTERVAL_MS = 1000;
/** Looks asked for by readers and by other instances follow each other at most this often. */
const LOOK_INTERVAL_MS = 10;
/** How often to ask whether another instance's build is over. */
const TURN_INTERVAL_MS = 50;
/** A look that takes longer says that the database is in trouble, even if it ends well. */
const SLOW_LOOK_MS = 1500;
/** The longest that a reader waits for a look. */
const CATCH_UP_MS = 1000;

export interface PublisherOptions {
  strapi: Core.Strapi;
  pictures: Pictures;
  /** Which files that snapshots and listings name are not here. */
  lacks: Lacking;
  /** What the files of logos are to the public; without it no logo is shown. */
  logos?: LogoFiles;
  disk: DiskCopy;
  widgets: WidgetFiles;
  /** Names the code that builds: what other code has built is built again. */
  code: string;
  publicUrl: string;
  /** Told when a locale's snapshot has been replaced. */
  onRevision: (revision: { locale: string; hash: string }) => void;
  /** Told when this instance has moved the pointers. */
  onPromoted: () => void;
  /** Told of each stored entry that cannot be used as it is. */
  onDamaged: (place: Place) => void;
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
  readonly #stored: StoredEditions;
  readonly #builds: ReturnType<typeof coalesce>;
  readonly #looks: ReturnType<typeof coalesce>;
  /** Of several instances one builds at a time. */
  readonly #turn: Lease;
  /** Builds must not join the transaction of the publish that asked for them: it is over by then. */
  readonly #outside = AsyncLocalStorage.snapshot();
  readonly #shown: ShownSite;
  /** The promotion whose settings and saved embeds these are. */
  #revision: number | undefined;
  /** What the last build could not show as it stands; said once, not with every build. */
  #problems: ReadonlySet<string> = new Set();
  /** What failed when it was last tried. */
  readonly #failing = new Set<string>();
  #buildCount = 0;
  #started = false;
  #stopping = false;
  /** Whether to build although nothing waits: once after each start, when this version may show the same content otherwise. */
  #due = true;
  /** Whether what is stored of activities is damaged, so that all have to be read again. */
  #damaged = false;
  /** Whether the disk copies are not what is served. */
  #unsaved = false;
  #poll: NodeJS.Timeout | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.outbox = new Outbox(options.strapi);
    this.#stored = new StoredEditions(options.strapi);
    this.#shown = new ShownSite(options.widgets, options.publicUrl);
    this.#builds = coalesce(() => this.#outside(() => this.#attempt('build', () => this.#buildInTurn())), BUILD_INTERVAL_MS);
    this.#looks = coalesce(() => this.#outside(() => this.#attempt('look', () => this.#look())), LOOK_INTERVAL_MS);
    this.#turn = new Lease(options.strapi, 'build');
  }

  get site(): Site | undefined {
    return this.#shown.site;
  }

  /** What the site is made of. */
  get parts(): SiteParts | undefined {
    return this.#shown.parts;
  }

  get state(): PublisherState {
    return { serving: this.site !== undefined, degraded: this.#failing.size > 0, builds: this.#buildCount };
  }

  /** Asks for a build; returns at once. Before the start nothing is built: the seed would show in parts. */
  request(): void {
    if (this.#started) this.#builds.request();
  }

  /** Asks for a look at what other instances have promoted; returns at once. */
  look(): void {
    if (this.#started) this.#looks.request();
  }

  /**
   * For a reader who has seen what is not known here: resolves when another instance's promotion is followed, or when that takes too
   * long. After a look that failed there is nothing to wait for: whatever else is in trouble (a slow database, a full disk) must not
   * lead a reader back.
   */
  async catchUp(): Promise<void> {
    if (this.#failing.has('look')) return;
    this.look();
    await Promise.race([this.#looks.idle(), pause(CATCH_UP_MS, undefined, { ref: false })]);
  }

  /**
   * Serves what was current at the last stop, then builds once. What a crash left between a publish and its build is shown before the
   * first request is answered.
   */
  async start(pollInterval: number): Promise<void> {
    this.#started = true;
    let behind = true;
    await this.#attempt('look', async () => {
      await this.#follow();
      behind = (await this.outbox.pending()).length > 0;
    });
    if (!this.site) {
      const { editions, ...served } = await this.#options.disk.read((file, reason) =>
        this.#unusable('disk', `the disk copy ${file} is not used`, reason),
      );
      if (editions.length > 0) this.#show(editions, served, dayOf(new Date(), served.settings.timeZone));
    }
    this.request();
    if (behind || !this.site) await this.#builds.idle();
    if (pollInterval > 0) {
      this.#poll = setInterval(() => this.look(), pollInterval);
      this.#poll.unref();
    }
  }

  /** Waits until what has been asked for is built. */
  settled(): Promise<void> {
    return this.#builds.idle();
  }

  async stop(): Promise<void> {
    clearInterval(this.#poll);
    this.#stopping = true;
    await this.#looks.stop();
    await this.#builds.stop();
  }

  /** What is stored and cannot be read is built again: the build mends it, or fails and says why. */
  async #wanted(): Promise<boolean> {
    return (await this.#behind().catch(() => true)) || this.#due;
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

  /** Builds what is left to build when no other instance builds; what they have promoted meanwhile is followed. */
  async #buildInTurn(): Promise<void> {
    while (!(await this.#turn.take())) {
      if (this.#stopping || !(await this.#wanted())) return;
      await pause(TURN_INTERVAL_MS);
    }
    try {
      if (await this.#wanted()) await this.#timed(() => this.#build());
      await this.#save();
    } finally {
      await this.#turn.release();
    }
  }

  async #build(): Promise<void> {
    const { strapi, lacks } = this.#options;
    // Read before the documents: what is published meanwhile keeps its entry and so gets another build.
    const entries = await this.outbox.pending();
    // Of a disk copy nobody knows whether it is what is promoted.
    const documents = this.#damaged || this.#revision === undefined ? undefined : changedActivities(entries);
    // Something stored may be damaged: of what cannot be read nobody knows which parts are its own.
    if (!documents) await this.#stored.removeDamagedParts();
    const build = await buildEditions(strapi, this.#sources(documents && { listings: this.#shown.listings(), documents }));
    const { editions, base, day } = build;
    // Another instance has promoted since the last look: what was built on is no longer what is current.
    if (this.#revision !== undefined && base !== this.#revision) return this.#look();
    // What a build names it has made: nobody need look for it again.
    await lacks(editions.map(({ snapshot }) => snapshot.json.toString()));
    // Another instance was faster and may have seen more: what it has shown is taken over, what it has not is built from the outbox.
    if (!(await this.#stored.promote(editions, build))) return this.#look();
    this.#revision = base + 1;
    this.#due = false;
    this.#damaged = false;
    this.#show(editions, build, day);
    this.#buildCount += 1;
    try {
      await this.outbox.remove(entries);
    } finally {
      // Others who heard of it earlier would find these entries waiting and spend their next second's build on them.
      this.#options.onPromoted();
    }
    this.#tell(build.problems);
  }

  #sources(since: Since | undefined): BuildSources {
    const { pictures, logos = noLogos, code } = this.#options;
    const revision = async (): Promise<number> => (await this.#stored.lastBuild()).revision;
    return { pictures, logos, code, since, revision, now: () => new Date() };
  }

  /**
   * Follows other instances, takes up an entry whose build failed or whose instance is gone, and builds when a day of the site's zone has
   * ended since the last build of any instance.
   */
  async #look(): Promise<void> {
    if (await this.#behind()) this.request();
    await this.#save();
  }

  /** Shows what is promoted. @returns whether a build is wanted. */
  async #behind(): Promise<boolean> {
    const { day } = await this.#follow();
    const overdue = dayIsOver(day, dayOf(new Date(), this.#shown.served.settings.timeZone));
    const incomplete = this.#shown.editions.some(({ listing }) => listing === undefined);
    return overdue || incomplete || this.#damaged || this.#failing.has('build') || (await this.outbox.pending()).length > 0;
  }

  /** Shows what is promoted. */
  async #follow(): Promise<{ day: string }> {
    const last = await this.#stored.lastBuild();
    const served = last.revision === this.#revision ? this.#shown.served : await this.#read();
    const pointers = await this.#stored.pointers();
    const editions = pointers.size === 0 ? undefined : await this.#editions(pointers);
    if (editions) {
      await this.#makeFiles(editions);
      // Databases of older versions name none.
      this.#show(editions, served, last.day || dayOf(new Date(), served.settings.timeZone));
      this.#revision = last.revision;
    }
    return last;
  }

  async #read(): Promise<Served> {
    const { strapi } = this.#options;
    return { settings: await readSettings(strapi), embeds: await publishedEmbeds(strapi) };
  }

  /** What the pointers name; `undefined` when one of the snapshots was pruned between the two reads: the next look sees a newer pointer. */
  async #editions(pointers: Pointers): Promise<Edition[] | undefined> {
    const moved =
      pointers.size !== this.#shown.editions.length || [...pointers].some(([locale, { hash }]) => !this.#shown.current(locale, hash));
    if (moved) await this.#recall(new Set([...pointers.values()].map(({ hash }) => hash)));
    const editions: Edition[] = [];
    for (const [locale, pointer] of pointers) {
      const known = this.#shown.current(locale, pointer.hash) ?? this.#shown.older(pointer.hash);
      const body = known ? undefined : await this.#stored.body(pointer.hash);
      if (!known && body === undefined) return undefined;
      const snapshot = known ?? this.#restored(body ?? '', pointer.hash);
      const listing = await this.#listing(locale, pointer);
      editions.push(listing ? { snapshot, listing } : { snapshot });
    }
    return editions;
  }

  /** @throws InvalidSnapshot when it is damaged: what is served stays, and a build stores it anew. */
  #restored(body: string, hash: string): BuiltSnapshot {
    try {
      return restoreSnapshot(body, hash);
    } catch (error) {
      this.#options.onDamaged('database');
      throw error;
    }
  }

  /** The listing that a pointer names. In the place of one that is damaged or gone the one before stays, if there is any. */
  async #listing(locale: string, { listing: hash }: Pointer): Promise<Listing | undefined> {
    const before = this.#shown.listings().get(locale);
    if (hash === undefined || before?.hash === hash) return before;
    try {
      return await this.#stored.listing(hash, before);
    } catch (error) {
      // Its parts may have been pruned between two reads: the next look sees a newer pointer.
      if ((await this.#stored.pointers()).get(locale)?.listing !== hash) return before;
      this.#unusable('database', 'a listing of activities is built again', error);
      await this.#stored.remove(hash);
      this.#damaged = true;
      return before;
    }
  }

  /** Makes the files that only the instance which built these has; a build makes them on its way. */
  async #makeFiles(editions: readonly Edition[]): Promise<void> {
    const { strapi, disk, lacks } = this.#options;
    const unknown = editions.filter(({ snapshot: { locale, hash } }) => !this.#shown.current(locale, hash));
    const listings = editions.flatMap(({ listing }) => listing ?? []);
    const shown = this.#shown.listings();
    if (unknown.length === 0 && listings.every(({ locale, hash }) => shown.get(locale)?.hash === hash)) return;
    const before = [...shown.values()].flatMap(({ parts }) => parts.map(({ hash }) => hash));
    // The files of parts that lie on this disk were made when they came here.
    const { documents, json } = documentsShowing(listings, new Set([...before, ...(await disk.parts())]));
    const lacking = await lacks([...unknown.map(({ snapshot }) => snapshot.json.toString()), ...json]);
    if (lacking.size > 0) await buildEditions(strapi, this.#sources({ listings: listingsOf(editions), documents: documents(lacking) }));
  }

  /** Old addresses go on working after a restart, and in instances that did not build what stands there. */
  async #recall(current: ReadonlySet<string>): Promise<void> {
    for (const hash of await this.#stored.hashes()) {
      if (current.has(hash) || this.#shown.older(hash)) continue;
      const body = await this.#stored.body(hash);
      try {
        if (body !== undefined) this.#shown.recall(restoreSnapshot(body, hash));
      } catch (error) {
        this.#unusable('database', 'an older snapshot is removed', error);
        await this.#stored.remove(hash);
      }
    }
  }

  #show(editions: readonly Edition[], served: Served, day: string): void {
    const change = this.#shown.show(editions, served, day);
    if (!change) return;
    this.#unsaved = true;
    for (const { locale, hash } of change.snapshots) this.#options.onRevision({ locale, hash });
  }

  /** Brings the disk copies up; one that cannot be written is tried again with the next look. */
  async #save(): Promise<void> {
    if (!this.#unsaved) return;
    try {
      await this.#options.disk.write(this.#shown.editions, this.#shown.served, (file) =>
        this.#unusable('disk', `the disk copy ${file} is replaced`, 'its bytes are not what was written'),
      );
      this.#unsaved = false;
      this.#failing.delete('disk');
    } catch (error) {
      if (!this.#failing.has('disk')) this.#warn('the disk copies could not be written', error);
      this.#failing.add('disk');
    }
  }

  #tell(problems: readonly string[]): void {
    for (const problem of problems) if (!this.#problems.has(problem)) this.#options.strapi.log.warn(`party-building: ${problem}`);
    this.#problems = new Set(problems);
  }

  /** A failure leaves what is served as it is; the next poll tries again. */
  async #attempt(what: string, task: () => Promise<void>): Promise<void> {
    const attempt = async (): Promise<void> => {
      const start = performance.now();
      const slow = setTimeout(() => this.#failing.add('slow'), SLOW_LOOK_MS);
      // A build may take its time.
      if (what === 'build') clearTimeout(slow);
      try {
        await task();
        this.#failing.delete(what);
        // A build has read and written everything that a look reads.
        if (what === 'build') this.#failing.delete('look');
        if (what === 'look' && performance.now() - start < SLOW_LOOK_MS) this.#failing.delete('slow');
      } catch (error) {
        this.#failing.add(what);
        this.#warn(`${what} failed; what is served stays as it is`, error);
      } finally {
        clearTimeout(slow);
      }
    };
    // One after the other: a look that read the pointers before a build moved them must not show the old snapshot after it.
    await (this.#last = this.#last.then(attempt));
  }

  #unusable(place: Place, what: string, reason: unknown): void {
    this.#options.onDamaged(place);
    this.#warn(what, reason);
  }

  #warn(what: string, error: unknown): void {
    this.#options.strapi.log.warn(`party-building: ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const publishers = new WeakMap<Core.Strapi, Publisher>();

export const setPublisher = (strapi: Core.Strapi, publisher: Publisher): void => void publishers.set(strapi, publisher);

/** The publisher of a booted Strapi. */
export function publisherOf(strapi: Core.Strapi): Publisher {
  const publisher = publishers.get(strapi);
  if (!publisher) throw new Error('The party-building plugin has not been started.');
  return publisher;
}
