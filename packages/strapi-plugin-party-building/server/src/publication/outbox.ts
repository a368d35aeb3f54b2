import type { Core } from '@strapi/strapi';
import { OUTBOX } from './tables';

export interface OutboxEntry {
  documentUid: string;
  documentId: string;
  action: string;
}

export interface WaitingEntry extends OutboxEntry {
  id: number;
}

/** Entries that one build takes; those beyond wait for the next. Databases limit the number of parameters of a statement. */
const BATCH = 500;

/** Publishes that wait for a build. */
export class Outbox {
  readonly #strapi: Core.Strapi;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  /** Must run inside the transaction of the publish: both are there afterwards, or neither. */
  async add(entry: OutboxEntry): Promise<void> {
    await this.#query().create({ data: { ...entry, createdAt: new Date() } });
  }

  /** What waits, the oldest first. */
  async pending(): Promise<WaitingEntry[]> {
    const select = ['id', 'documentUid', 'documentId', 'action'];
    return (await this.#query().findMany({ select, orderBy: { id: 'asc' }, limit: BATCH })) as WaitingEntry[];
  }

  /**
   * Removes what a build has shown: exactly the entries that were read before the build read the documents. Not "all up to an id":
   * PostgreSQL hands ids out before it commits, so that a smaller one can appear later.
   */
  async remove(entries: readonly WaitingEntry[]): Promise<void> {
    if (entries.length > 0) await this.#query().deleteMany({ where: { id: { $in: entries.map(({ id }) => id) } } });
  }

  #query() {
    return this.#strapi.db.query(OUTBOX as never);
  }
}
