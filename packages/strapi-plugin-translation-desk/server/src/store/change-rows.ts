import type { Core } from '@strapi/strapi';
import type { Inline, TranslationRecord } from '@party-building/l10n';
import { CHANGES, EVENTS } from '../database/tables';

export type ChangeKind = 'save' | 'review' | 'dismiss' | 'import' | 'undo' | 'adopt' | 'swap';

/** A unit of a target at one moment. */
export interface UnitMoment {
  readonly content: readonly Inline[];
  readonly record?: TranslationRecord;
}

/** What a change did to one unit. */
export interface UnitEvent {
  readonly path: string;
  readonly before: UnitMoment;
  readonly after: UnitMoment;
}

export interface Change {
  readonly id: number;
  readonly target: number;
  readonly kind: ChangeKind;
  readonly at: Date | string;
  readonly author: number | null;
  /** Attributes of the target's draft, where texts were written. */
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly reverts: number | null;
}

export type NewChange = Omit<Change, 'id' | 'at'> & { readonly events: readonly UnitEvent[] };

/** Adds to the history. @returns the change's id. */
export async function addChange(strapi: Core.Strapi, { events, before, after, ...change }: NewChange): Promise<number> {
  const { id } = (await strapi.db.query(CHANGES as never).create({
    data: { ...change, at: new Date(), before: before ? JSON.stringify(before) : null, after: after ? JSON.stringify(after) : null },
  })) as { id: number };
  const rows = events.map(({ path, ...moments }) => ({
    change: id,
    target: change.target,
    path,
    before: JSON.stringify(moments.before),
    after: JSON.stringify(moments.after),
  }));
  for (let at = 0; at < rows.length; at += BATCH) await strapi.db.query(EVENTS as never).createMany({ data: rows.slice(at, at + BATCH) });
  return id;
}

const BATCH = 100;

interface ChangeRow extends Omit<Change, 'before' | 'after'> {
  before: string | null;
  after: string | null;
}

export async function findChange(strapi: Core.Strapi, id: number): Promise<Change | undefined> {
  const row = (await strapi.db.query(CHANGES as never).findOne({ where: { id } })) as ChangeRow | null;
  return row ? changeFrom(row) : undefined;
}

export async function eventsOf(
  strapi: Core.Strapi,
  where: { change: number } | { target: number; path?: string },
): Promise<(UnitEvent & { change: number })[]> {
  const rows = (await strapi.db.query(EVENTS as never).findMany({ where, orderBy: { id: 'asc' } })) as {
    change: number;
    path: string;
    before: string;
    after: string;
  }[];
  return rows.map(({ change, path, before, after }) => ({
    change,
    path,
    before: JSON.parse(before) as UnitMoment,
    after: JSON.parse(after) as UnitMoment,
  }));
}

const changeFrom = ({ before, after, ...row }: ChangeRow): Change => ({
  ...row,
  ...(before && { before: JSON.parse(before) as Record<string, unknown> }),
  ...(after && { after: JSON.parse(after) as Record<string, unknown> }),
});
