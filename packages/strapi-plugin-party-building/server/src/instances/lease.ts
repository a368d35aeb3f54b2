import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { addRawModels } from '@party-building/strapi-kit/server';

/** Who holds a lease, one row a lease. */
const LEASES = 'plugin::party-building.lease';

export const registerLeases = (strapi: Core.Strapi): void =>
  addRawModels(strapi, [
    {
      uid: LEASES,
      singularName: 'lease',
      tableName: 'party_building_leases',
      attributes: {
        id: { type: 'increments' },
        name: { type: 'string' },
        holder: { type: 'string' },
        beat: { type: 'integer' },
      },
      indexes: [{ name: 'party_building_leases_name', columns: ['name'], type: 'unique' }],
    },
  ]);

interface Row {
  holder: string;
  beat: number;
}

const HEARTBEAT_MS = 1000;
/** A holder whose heart has not beaten for this long is gone. */
const EXPIRY_MS = 5000;
/** What stands in the row of a lease that is free: an empty string is NULL in some databases. */
const NOBODY = '-';

/**
 * A task that one instance at a time may do, as a row with a heartbeat. It expires by what an instance sees itself (the same beat for
 * five seconds of its own clock), so that the clocks of two machines never matter. It saves work and is no proof: a holder that froze for
 * longer goes on when it wakes, and what it writes must be refused by other means.
 */
export class Lease {
  readonly #strapi: Core.Strapi;
  readonly #name: string;
  readonly #self = randomUUID();
  readonly #alone: boolean;
  #beat = 0;
  #heart: NodeJS.Timeout | undefined;
  /** Another holder's row as it was first seen, and when. */
  #seen: (Row & { since: number }) | undefined;

  constructor(strapi: Core.Strapi, name: string) {
    this.#strapi = strapi;
    this.#name = name;
    this.#alone = strapi.db.dialect.client === 'sqlite';
  }

  /** @returns whether it is ours now; one that another instance holds, and that has not expired, is not. */
  async take(): Promise<boolean> {
    // Nobody else is there.
    if (this.#alone) return true;
    const row = (await this.#rows().findOne({ where: { name: this.#name } })) as Row | null;
    if (!row) {
      // Of two that come here together the index lets one in.
      await this.#rows()
        .create({ data: { name: this.#name, holder: NOBODY, beat: 0 } })
        .catch(() => undefined);
      return this.#take({ holder: NOBODY, beat: 0 });
    }
    return row.holder === NOBODY || row.holder === this.#self || this.#expired(row) ? this.#take(row) : false;
  }

  /** Gives it to whoever asks next. */
  async release(): Promise<void> {
    if (this.#alone) return;
    clearInterval(this.#heart);
    await this.#rows().updateMany({ where: this.#ours(), data: { holder: NOBODY } });
  }

  /** Only one of those that have seen the same row changes it. */
  async #take({ holder, beat }: Row): Promise<boolean> {
    const where = { name: this.#name, holder, beat };
    const { count } = await this.#rows().updateMany({ where, data: { holder: this.#self, beat: beat + 1 } });
    if (count === 0) return false;
    this.#seen = undefined;
    this.#beat = beat + 1;
    clearInterval(this.#heart);
    this.#heart = setInterval(() => void this.#renew(), HEARTBEAT_MS).unref();
    return true;
  }

  /** A beat that the database does not take is missed; after some the lease is somebody else's. */
  async #renew(): Promise<void> {
    const beat = this.#beat + 1;
    const renewed = await this.#rows()
      .updateMany({ where: this.#ours(), data: { beat } })
      .catch(() => ({ count: 0 }));
    if (renewed.count > 0) this.#beat = beat;
  }

  #expired({ holder, beat }: Row): boolean {
    const now = performance.now();
    if (this.#seen?.holder !== holder || this.#seen.beat !== beat) this.#seen = { holder, beat, since: now };
    return now - this.#seen.since > EXPIRY_MS;
  }

  #ours(): object {
    return { name: this.#name, holder: this.#self };
  }

  #rows() {
    return this.#strapi.db.query(LEASES as never);
  }
}
