import type { Core } from '@strapi/strapi';
import type { DocumentState, UnitState } from '@party-building/l10n';
import { DOCUMENTS, TARGETS } from '../database/tables';

/** A document in a language that it is translated to. */
export interface MatrixRow {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly sourceLocale: string;
  readonly locale: string;
  readonly state: DocumentState;
  readonly done: number;
  readonly total: number;
  readonly outdated: number;
  readonly ahead: number;
  readonly units: Readonly<Partial<Record<UnitState, number>>>;
  readonly isPublished: boolean;
  readonly dueOn: string | null;
  readonly assignee: number | null;
}

interface Joined extends Omit<MatrixRow, 'units' | 'isPublished'> {
  readonly tally: string;
  readonly isPublished: boolean | number;
}

/** All of them in one query: Strapi's own would make an object with relations of each row. */
export const matrixRows = (strapi: Core.Strapi): Promise<MatrixRow[]> => rowsWhere(strapi, {});

/** Those of one document. */
export const matrixRowsOf = (strapi: Core.Strapi, { uid, documentId }: { uid: string; documentId: string }): Promise<MatrixRow[]> =>
  rowsWhere(strapi, { 'd.content_type': uid, 'd.document_id': documentId });

async function rowsWhere(strapi: Core.Strapi, where: Readonly<Record<string, string>>): Promise<MatrixRow[]> {
  const documents = strapi.db.metadata.get(DOCUMENTS).tableName;
  const targets = strapi.db.metadata.get(TARGETS).tableName;
  const rows = (await strapi.db
    .connection({ t: targets })
    .join({ d: documents }, 'd.id', 't.document')
    .where(where)
    .orderBy([{ column: 'd.content_type' }, { column: 'd.id' }, { column: 't.locale' }])
    .select({
      uid: 'd.content_type',
      documentId: 'd.document_id',
      title: 'd.title',
      sourceLocale: 'd.source_locale',
      locale: 't.locale',
      state: 't.state',
      done: 't.done',
      total: 't.total',
      outdated: 't.outdated',
      ahead: 't.ahead',
      tally: 't.tally',
      isPublished: 't.is_published',
      dueOn: 't.due_on',
      assignee: 't.assignee',
    })) as unknown as Joined[];
  // Most documents have one of a few tallies.
  const tallies = new Map<string, MatrixRow['units']>();
  return rows.map((row): MatrixRow => {
    const units = tallies.get(row.tally) ?? (JSON.parse(row.tally) as MatrixRow['units']);
    tallies.set(row.tally, units);
    return rowOf(row, units);
  });
}

/** Field by field: of thousands of rows a copy of what is left costs as much as the query. */
const rowOf = (row: Joined, units: MatrixRow['units']): MatrixRow => ({
  uid: row.uid,
  documentId: row.documentId,
  title: row.title,
  sourceLocale: row.sourceLocale,
  locale: row.locale,
  state: row.state,
  done: row.done,
  total: row.total,
  outdated: row.outdated,
  ahead: row.ahead,
  units,
  isPublished: Boolean(row.isPublished),
  dueOn: row.dueOn,
  assignee: row.assignee,
});
