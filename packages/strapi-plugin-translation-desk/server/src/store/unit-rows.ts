import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { TranslationRecord, UnitAssessment } from '@party-building/l10n';
import { UNITS } from '../database/tables';

interface UnitRow {
  id: number;
  path: string;
  place: number;
  assessment: string;
  record: string | null;
}

/** A unit of a target as it is stored. */
export interface StoredUnit {
  readonly id: number;
  readonly path: string;
  readonly place: number;
  readonly assessment: UnitAssessment;
  readonly record?: TranslationRecord;
}

/** A unit as it is now, to be stored. */
export interface UnitToStore {
  readonly path: string;
  readonly place: number;
  readonly assessment: UnitAssessment;
  readonly record?: TranslationRecord | undefined;
}

const units = (strapi: Core.Strapi) => strapi.db.query(UNITS as never);

/** Of a target, in reading order. */
export async function unitsOf(strapi: Core.Strapi, target: number): Promise<StoredUnit[]> {
  const rows = (await units(strapi).findMany({ where: { target }, orderBy: [{ place: 'asc' }, { id: 'asc' }] })) as UnitRow[];
  return rows.map(({ id, path, place, assessment, record }) => ({
    id,
    path,
    place,
    assessment: JSON.parse(assessment) as UnitAssessment,
    ...(record && { record: JSON.parse(record) as TranslationRecord }),
  }));
}

/**
 * Makes what is stored what is now, at the cost of what differs. A column that is as it was read is not written: where the database shows a
 * transaction what was there when it began, somebody may have written another record since.
 */
export async function keepUnits(
  strapi: Core.Strapi,
  target: number,
  is: readonly UnitToStore[],
  was: readonly StoredUnit[],
): Promise<void> {
  const stored = new Map(was.map((unit) => [unit.path, unit]));
  const created: object[] = [];
  for (const unit of is) {
    const before = stored.get(unit.path);
    stored.delete(unit.path);
    if (!before) {
      created.push({ target, path: unit.path, pathHash: sha256(unit.path), ...columnsOf(unit) });
      continue;
    }
    const had = new Map<string, unknown>(Object.entries(columnsOf(before)));
    const changed = Object.entries(columnsOf(unit)).filter(([column, value]) => had.get(column) !== value);
    if (changed.length > 0) await units(strapi).update({ where: { id: before.id }, data: Object.fromEntries(changed) });
  }
  // Databases limit the number of parameters of a statement.
  for (let at = 0; at < created.length; at += BATCH) await units(strapi).createMany({ data: created.slice(at, at + BATCH) });
  const gone = [...stored.values()].map(({ id }) => id);
  if (gone.length > 0) await units(strapi).deleteMany({ where: { id: { $in: gone } } });
}

const BATCH = 100;

const columnsOf = ({ place, assessment, record }: UnitToStore) => ({
  place,
  state: assessment.state,
  assessment: JSON.stringify(assessment),
  record: record === undefined ? null : JSON.stringify(record),
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Stores what is now kept of some units' translations; `undefined` where nobody has translated them any more. */
export async function keepRecords(
  strapi: Core.Strapi,
  target: number,
  records: ReadonlyMap<string, TranslationRecord | undefined>,
): Promise<void> {
  for (const [path, record] of records) {
    const data = { record: record === undefined ? null : JSON.stringify(record) };
    await units(strapi).updateMany({ where: { target, pathHash: sha256(path) }, data });
  }
}
