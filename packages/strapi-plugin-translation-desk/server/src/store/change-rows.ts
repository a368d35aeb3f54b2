import type { Core } from '@strapi/strapi';
import type { Inline, TranslationRecord } from '@party-building/l10n';
import { CHANGES, EVENTS } from '../database/tables';
import { renamedFrom, renamedToJson, type Renamed } from '../ledger/names';

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
  /** Attributes of the target's draft, where texts were written; one of both is absent where there was no draft at that time. */
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly names?: Renamed;
  readonly reverts: number | null;
}

export type NewChange = Omit<Change, 'id' | 'at'> & { readonly events: readonly UnitEvent[] };

/** Adds to the history. @returns the change's id. */
export async function addChange(strapi: Core.Strapi, { events, before, after, names, ...change }: NewChange): Promise<number> {
  const { id } = (await strapi.db.query(CHANGES as never).create({
    data: {
      ...change,
      at: new Date(),
      before: before ? JSON.stringify(before) : null,
      after: after ? JSON.stringify(after) : null,
      names: names ? renamedToJson(names) : null,
    },
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

/** A change without what it takes to take it back. */
export type ChangeHead = Omit<Change, 'before' | 'after' | 'names'>;

interface ChangeRow extends ChangeHead {
  before: string | null;
  after: string | null;
  names: string | null;
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

/** Changes of a target, the latest first: those before a certain one, or certain ones. */
export async function changesOf(
  strapi: Core.Strapi,
  target: number,
  { before, ids, most }: { before?: number | undefined; ids?: readonly number[]; most: number },
): Promise<ChangeHead[]> {
  return (await strapi.db.query(CHANGES as never).findMany({
    where: { target, ...(before !== undefined && { id: { $lt: before } }), ...(ids && { id: { $in: [...ids] } }) },
    select: ['id', 'target', 'kind', 'at', 'author', 'reverts'],
    orderBy: { id: 'desc' },
    limit: most,
  })) as ChangeHead[];
}

/** Which units changes were about, by change. */
export async function pathsOf(strapi: Core.Strapi, changes: readonly number[]): Promise<Map<number, string[]>> {
  const rows = (await strapi.db.query(EVENTS as never).findMany({
    where: { change: { $in: [...changes] } },
    select: ['change', 'path'],
    orderBy: { id: 'asc' },
  })) as { change: number; path: string }[];
  const paths = new Map<number, string[]>();
  for (const { change, path } of rows) paths.set(change, [...(paths.get(change) ?? []), path]);
  return paths;
}

/** Which of these changes later ones have taken back. */
export async function revertedOf(strapi: Core.Strapi, changes: readonly number[]): Promise<Set<number>> {
  const rows = (await strapi.db.query(CHANGES as never).findMany({
    where: { reverts: { $in: [...changes] } },
    select: ['reverts'],
  })) as { reverts: number }[];
  return new Set(rows.map(({ reverts }) => reverts));
}

const changeFrom = ({ before, after, names, ...row }: ChangeRow): Change => ({
  ...row,
  ...(before && { before: JSON.parse(before) as Record<string, unknown> }),
  ...(after && { after: JSON.parse(after) as Record<string, unknown> }),
  ...(names && { names: renamedFrom(names) }),
});
