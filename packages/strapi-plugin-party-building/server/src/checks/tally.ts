import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { rests } from '../publication/rests';
import { checkBatch, countVersions } from './everything';
import { checkedTypes } from './registry';
import type { Severity } from './check';

/** Findings of each content type. */
export type Counts = ReadonlyMap<string, Record<Severity, number>>;

/** A count is good for so long: days pass, files and other plugins change without a word. */
const FRESH_MS = 60_000;
/** The longest that a reader waits for a new count. */
const PATIENCE_MS = 1500;
const BATCH = 50;

/** Counts in the background what the checks find in everything, when somebody asks and something has changed. */
export class Tally {
  readonly #strapi: Core.Strapi;
  #counts: Counts | undefined;
  #countedAt = 0;
  #running: Promise<void> | undefined;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
    const stale = (): void => void (this.#countedAt = 0);
    strapi.db.lifecycles.subscribe({
      models: checkedTypes(strapi),
      ...Object.fromEntries(
        ['Create', 'Update', 'Delete'].flatMap((write) => [`after${write}`, `after${write}Many`].map((at) => [at, stale])),
      ),
    });
  }

  /** Whether a count is under way. */
  get counting(): boolean {
    return this.#running !== undefined;
  }

  /** The newest count; `undefined` while the first one takes its time. */
  async read(): Promise<Counts | undefined> {
    if (Date.now() - this.#countedAt > FRESH_MS) {
      this.#running ??= this.#count().finally(() => (this.#running = undefined));
      await Promise.race([this.#running, pause(PATIENCE_MS, undefined, { ref: false })]);
    }
    return this.#counts;
  }

  async #count(): Promise<void> {
    const counts = new Map<string, Record<Severity, number>>();
    const began = Date.now();
    // What is written from now on makes this count old at once.
    this.#countedAt = began;
    try {
      const rest = rests();
      for (const { uid } of await countVersions(this.#strapi)) {
        const sum = { error: 0, warning: 0 };
        let after: number | undefined = 0;
        while (after !== undefined) {
          const batch: Awaited<ReturnType<typeof checkBatch>> = await checkBatch(this.#strapi, { uid, after, limit: BATCH });
          for (const { found } of batch.versions) for (const { severity } of found) sum[severity] += 1;
          after = batch.next;
          await rest();
        }
        counts.set(uid, sum);
      }
      this.#counts = counts;
    } catch (error) {
      this.#countedAt = 0;
      this.#strapi.log.warn(`party-building: the findings of the checks could not be counted: ${String(error)}`);
    }
  }
}

const tallies = new WeakMap<Core.Strapi, Tally>();

/** The one count of a Strapi. */
export function tallyOf(strapi: Core.Strapi): Tally {
  const tally = tallies.get(strapi) ?? new Tally(strapi);
  tallies.set(strapi, tally);
  return tally;
}
