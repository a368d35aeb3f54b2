import { RESULTS, type Handler } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Admission } from '../http/admission';
import { OUTBOX, POINTERS } from '../publication/tables';
import { sanitiserCounts } from '../uploads/rejections';

/** What is served now, as far as it is measured. */
export interface Served {
  revisions: () => readonly { locale: string; hash: string }[];
  degraded: () => boolean;
  handler: Pick<Handler, 'counts' | 'openStreams'>;
  admission: Pick<Admission, 'refused'>;
}

/** Where snapshots, listings and their parts are stored: the database, and the files beside it that are read when it is down. */
const PLACES = ['database', 'disk'] as const;

export type Place = (typeof PLACES)[number];

interface PointerRow {
  locale: string;
  movedAt: string | Date;
}

/** A database that is down must not keep a monitor waiting. */
const DATABASE_LIMIT_MS = 1000;

/**
 * What a monitor reads, in Prometheus' text format. What happens on a request is counted elsewhere in plain numbers and read here when a
 * monitor asks; no label takes a value that a reader could choose.
 */
export class Measures {
  readonly #registry = new Registry();
  readonly #builds: Counter<'result'>;
  readonly #buildSeconds: Histogram;
  readonly #damaged: Counter<'place'>;

  constructor() {
    const registers = [this.#registry];
    this.#builds = new Counter({
      name: 'party_building_snapshot_builds_total',
      help: 'Snapshot builds of this instance, by how they ended.',
      labelNames: ['result'],
      registers,
    });
    for (const result of ['ok', 'failed']) this.#builds.inc({ result }, 0);
    this.#buildSeconds = new Histogram({
      name: 'party_building_snapshot_build_seconds',
      help: 'Seconds that a successful build of all locales took.',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30],
      registers,
    });
    this.#damaged = new Counter({
      name: 'party_building_damaged_entries_total',
      help: 'Stored entries found damaged, cut off, or of another schema: not shown but made again; by where they were stored.',
      labelNames: ['place'],
      registers,
    });
    for (const place of PLACES) this.#damaged.inc({ place }, 0);
    new Counter({
      name: 'party_building_uploads_refused_total',
      help: 'Files that were not stored, by the first reason.',
      labelNames: ['reason'],
      registers,
      collect() {
        this.reset();
        for (const [reason, count] of sanitiserCounts().refused) this.inc({ reason }, count);
      },
    });
    new Counter({
      name: 'party_building_drawings_cleaned_total',
      help: 'SVG files that were stored without what was taken out of them.',
      registers,
      collect() {
        this.reset();
        this.inc(sanitiserCounts().cleaned);
      },
    });
  }

  /** @param seconds that the build took. */
  built(seconds: number, failed: boolean): void {
    this.#builds.inc({ result: failed ? 'failed' : 'ok' });
    if (!failed) this.#buildSeconds.observe(seconds);
  }

  /** Something stored could not be used. */
  foundDamaged(place: Place): void {
    this.#damaged.inc({ place });
  }

  /** Adds what is read at the moment of asking. Until then nothing is watched but builds. */
  expose(strapi: Core.Strapi, { revisions, degraded, handler, admission }: Served): void {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    new Counter({
      name: 'party_building_requests_total',
      help: 'Requests to the public routes, by route and by how they ended.',
      labelNames: ['route', 'result'],
      registers,
      collect() {
        this.reset();
        for (const [route, counts] of handler.counts)
          for (const result of RESULTS) if (counts[result] > 0) this.inc({ route, result }, counts[result]);
      },
    });
    new Counter({
      name: 'party_building_overload_refused_total',
      help: 'Requests for Strapi that were refused with 503 because too many came at once.',
      registers,
      collect() {
        this.reset();
        this.inc(admission.refused);
      },
    });
    new Gauge({
      name: 'party_building_event_streams_open',
      help: 'Readers of v1/events now.',
      registers,
      collect() {
        this.set(handler.openStreams);
      },
    });
    new Gauge({
      name: 'party_building_degraded',
      help: '1 while the database cannot be read or a snapshot not be built: what is served may be old.',
      registers,
      collect() {
        this.set(degraded() ? 1 : 0);
      },
    });
    new Gauge({
      name: 'party_building_snapshot_info',
      help: 'The snapshot that this instance serves, by locale; always 1.',
      labelNames: ['locale', 'hash'],
      registers,
      collect() {
        this.reset();
        for (const { locale, hash } of revisions()) this.set({ locale, hash }, 1);
      },
    });
    new Gauge({
      name: 'party_building_snapshot_age_seconds',
      help: 'Seconds since the pointer of a locale was last moved, by any instance; absent while the database does not answer.',
      labelNames: ['locale'],
      registers,
      async collect() {
        this.reset();
        const rows = await answered(strapi.db.query(POINTERS as never).findMany({}) as Promise<PointerRow[]>);
        for (const { locale, movedAt } of rows ?? []) this.set({ locale }, (Date.now() - new Date(movedAt).getTime()) / 1000);
      },
    });
    new Gauge({
      name: 'party_building_outbox_entries',
      help: 'Publishes that no snapshot shows yet; absent while the database does not answer.',
      registers,
      async collect() {
        const waiting = await answered(strapi.db.query(OUTBOX as never).count({}));
        if (waiting === undefined) this.remove();
        else this.set(waiting);
      },
    });
  }

  async read(): Promise<{ type: string; body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}

/** The answer, or `undefined` when the database refuses or takes too long. */
async function answered<T>(question: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), DATABASE_LIMIT_MS)));
  return Promise.race([question.catch(() => undefined), late]).finally(() => clearTimeout(timer));
}

const measures = new WeakMap<Core.Strapi, Measures>();

/** The measures of a Strapi, made when they are first asked for. */
export function measuresOf(strapi: Core.Strapi): Measures {
  const known = measures.get(strapi) ?? new Measures();
  measures.set(strapi, known);
  return known;
}
