import type { Core, UID } from '@strapi/strapi';
import { DOCUMENTS } from '../database/tables';
import { addDirty, countDirty, firstDirty, removeDirty, type DirtyRow } from '../store/dirty-rows';
import { deskTypeOf, typesOf } from '../types/desk-types';
import { refreshDocument } from './refresh';

/**
 * Counts what was written, one document after the other, soon after each commit. What an instance did not come to is found by the next that
 * looks: the rows of what is still to count stand in the database.
 */
export class Counting {
  readonly #strapi: Core.Strapi;
  /** Rows that could not be counted: tried again at the next interval. */
  readonly #failed = new Set<number>();
  /** Said once each. */
  readonly #logged = new Set<number>();
  /** Whether the database has not answered since it was last said. */
  #isWithoutDatabase = false;
  #running: Promise<void> | undefined;
  #isWanted = false;
  #isEnded = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  /** Until then nothing is counted: what is written while Strapi starts, a seed for example, is counted once and not at each write. */
  start(interval: number): void {
    this.#timer = setInterval(() => {
      this.#failed.clear();
      this.countSoon();
    }, interval);
    this.#timer.unref();
    this.countSoon();
  }

  async stop(): Promise<void> {
    this.#isEnded = true;
    clearInterval(this.#timer);
    await this.#running?.catch((error: unknown) => this.#sayWithoutDatabase(error));
  }

  /**
   * As {@link count}, for those who do not wait for it. A database that fails ends nothing here: what is to be counted stands in it, and is
   * found at the next interval.
   */
  countSoon(): void {
    this.count().then(
      () => (this.#isWithoutDatabase = false),
      (error: unknown) => this.#sayWithoutDatabase(error),
    );
  }

  /** Counts all that was written until now. @throws what the database says where it fails. */
  async count(): Promise<void> {
    if (!this.#timer) return;
    this.#isWanted = true;
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
    await this.#running;
  }

  /** How many writes wait. */
  waiting(): Promise<number> {
    return countDirty(this.#strapi);
  }

  /** Counts every document of every type anew. */
  async recountAll(): Promise<void> {
    await this.wantAll();
    await this.count();
  }

  /** Has every document counted anew, those that are gone with them, when it is their turn. */
  async wantAll(): Promise<void> {
    for (const uid of typesOf(this.#strapi).desk.keys()) {
      const rows = (await this.#strapi.db.query(uid as UID.ContentType).findMany({ select: ['documentId'] } as never)) as {
        documentId: string;
      }[];
      const known = (await this.#strapi.db.query(DOCUMENTS as never).findMany({
        where: { contentType: uid },
        select: ['documentId'],
      })) as { documentId: string }[];
      const documentIds = new Set([...rows, ...known].map(({ documentId }) => documentId));
      await addDirty(
        this.#strapi,
        [...documentIds].map((documentId) => ({ contentType: uid, documentId, action: 'recount', locale: '' })),
      );
    }
  }

  async #run(): Promise<void> {
    while (this.#isWanted && !this.#isEnded) {
      this.#isWanted = false;
      for (;;) {
        const next = this.#isEnded ? null : await firstDirty(this.#strapi, [...this.#failed]);
        if (!next) break;
        try {
          await this.#countOne(next);
        } catch (error) {
          this.#failed.add(next.id);
          if (this.#logged.has(next.id)) continue;
          this.#logged.add(next.id);
          const why = error instanceof Error ? error.stack : String(error);
          this.#strapi.log.error(`translation-desk: ${next.contentType} ${next.documentId} could not be counted: ${why}`);
        }
      }
    }
  }

  /** Once for as long as it lasts: it would be said at every interval. */
  #sayWithoutDatabase(error: unknown): void {
    if (this.#isWithoutDatabase) return;
    this.#isWithoutDatabase = true;
    const why = error instanceof Error ? error.message : String(error);
    this.#strapi.log.error(`translation-desk: nothing is counted until the database answers again: ${why}`);
  }

  async #countOne(row: DirtyRow): Promise<void> {
    const type = deskTypeOf(this.#strapi, row.contentType);
    if (type) await refreshDocument(this.#strapi, type, row.documentId);
    // A type that is no longer there has nothing to count.
    else await removeDirty(this.#strapi, [row]);
  }
}

const countings = new WeakMap<Core.Strapi, Counting>();

export const setCounting = (strapi: Core.Strapi, counting: Counting): void => void countings.set(strapi, counting);

export function countingOf(strapi: Core.Strapi): Counting {
  const counting = countings.get(strapi);
  if (!counting) throw new Error('translation-desk: the plugin has not been registered yet.');
  return counting;
}
