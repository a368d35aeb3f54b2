import type { Core } from '@strapi/strapi';
import { parseTermbase, type Term } from '@party-building/l10n';
import { TERMS } from '../database/tables';

/** A term as it is stored: a line of a termbase file. */
export interface TermRow {
  id: number;
  /** By language, JSON. */
  texts: string;
  note: string;
  forbiddenVariants: string;
}

const terms = (strapi: Core.Strapi) => strapi.db.query(TERMS as never);
const store = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'translation-desk', key: 'terms' });

/** Another text whenever the termbase has changed. */
export const termVersion = async (strapi: Core.Strapi): Promise<string> => String((await store(strapi).get({})) ?? '');

export const termRows = async (strapi: Core.Strapi): Promise<TermRow[]> =>
  (await terms(strapi).findMany({ orderBy: { id: 'asc' } })) as TermRow[];

/** As the checks want them. */
export async function termsOf(strapi: Core.Strapi): Promise<readonly Term[]> {
  const rows = await termRows(strapi);
  return parseTermbase(termbaseFile(rows)).terms;
}

/** Puts a termbase in the place of the one that is there. */
export async function replaceTerms(strapi: Core.Strapi, rows: readonly Omit<TermRow, 'id'>[]): Promise<void> {
  await strapi.db.transaction(async () => {
    await terms(strapi).deleteMany({});
    for (let at = 0; at < rows.length; at += BATCH) await terms(strapi).createMany({ data: rows.slice(at, at + BATCH) });
    await store(strapi).set({ value: new Date().toISOString() + String(Math.random()) });
  });
}

const BATCH = 100;

/** The termbase as a CSV file (RFC 4180): see `parseTermbase`. */
export function termbaseFile(rows: readonly TermRow[]): string {
  const texts = rows.map((row) => JSON.parse(row.texts) as Record<string, string>);
  const languages = [...new Set(texts.flatMap((each) => Object.keys(each)))];
  const lines = rows.map((row, index) => [...languages.map((language) => texts[index]?.[language] ?? ''), row.note, row.forbiddenVariants]);
  return [[...languages, 'note', 'forbidden_variants'], ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n') + '\r\n';
}

const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
