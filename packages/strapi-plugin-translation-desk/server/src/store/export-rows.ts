import type { Core } from '@strapi/strapi';
import type { Inline, State } from '@party-building/l10n';
import { EXPORTED_FILES, EXPORTS } from '../database/tables';

/** A unit as it was sent. */
export interface SentUnit {
  readonly id: string;
  readonly path: string;
  readonly source: readonly Inline[];
  readonly status: 'draft' | 'published';
  /** What the target said at that moment, its codes named as those of the source. */
  readonly target: readonly Inline[];
  readonly state: State;
}

/** A document as it was sent. */
export interface SentFile {
  readonly contentType: string;
  readonly documentId: string;
  readonly units: readonly SentUnit[];
}

export interface ExportRow {
  readonly id: number;
  readonly token: string;
  readonly author: number | null;
  readonly at: Date | string;
  readonly sourceLocale: string;
  readonly locale: string;
  readonly version: string;
}

export async function addExport(strapi: Core.Strapi, data: Omit<ExportRow, 'id' | 'at'>, files: readonly SentFile[]): Promise<void> {
  await strapi.db.transaction(async () => {
    const row = (await strapi.db.query(EXPORTS as never).create({ data: { ...data, at: new Date() } })) as { id: number };
    for (const { units, ...file } of files)
      await strapi.db.query(EXPORTED_FILES as never).create({ data: { export: row.id, ...file, units: JSON.stringify(units) } });
  });
}

/** What was sent of a document with an export, and to which language. */
export async function sentFile(
  strapi: Core.Strapi,
  token: string,
  of: { contentType: string; documentId: string },
): Promise<{ locale: string; units: readonly SentUnit[] } | undefined> {
  const row = (await strapi.db.query(EXPORTS as never).findOne({ where: { token } })) as ExportRow | null;
  const file =
    row && ((await strapi.db.query(EXPORTED_FILES as never).findOne({ where: { export: row.id, ...of } })) as { units: string } | null);
  return row && file ? { locale: row.locale, units: JSON.parse(file.units) as SentUnit[] } : undefined;
}
