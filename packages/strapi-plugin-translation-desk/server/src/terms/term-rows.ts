import type { Core } from '@strapi/strapi';
import { parseTermbase, type Term } from '@party-building/l10n';
import { TERMS } from '../database/tables';
import type { StoredTerm } from './compare-terms';
import type { TermLine } from './term-line';
import { termbaseFile } from './termbase-file';

interface TermRow {
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

/** To be called in the transaction of the change. */
export async function touchTerms(strapi: Core.Strapi): Promise<void> {
  await store(strapi).set({ value: `${new Date().toISOString()} ${Math.random()}` });
}

export const storedTerms = async (strapi: Core.Strapi): Promise<StoredTerm[]> =>
  ((await terms(strapi).findMany({ orderBy: { id: 'asc' } })) as TermRow[]).map(termFrom);

const termFrom = ({ id, texts, note, forbiddenVariants }: TermRow): StoredTerm => ({
  id,
  texts: JSON.parse(texts) as TermLine['texts'],
  note,
  forbiddenVariants,
});

/** As the checks want them. A term need not have all languages that others have. */
export async function termsOf(strapi: Core.Strapi): Promise<readonly Term[]> {
  const byLanguages = new Map<string, StoredTerm[]>();
  for (const term of await storedTerms(strapi)) {
    const languages = Object.keys(term.texts).sort().join(' ');
    byLanguages.set(languages, [...(byLanguages.get(languages) ?? []), term]);
  }
  return [...byLanguages.values()].flatMap((terms) => parseTermbase(termbaseFile(terms)).terms);
}

export async function addTerms(strapi: Core.Strapi, lines: readonly TermLine[]): Promise<void> {
  const rows = lines.map(columnsOf);
  for (let at = 0; at < rows.length; at += BATCH) await terms(strapi).createMany({ data: rows.slice(at, at + BATCH) });
}

const BATCH = 100;

/** @returns whether it is there. */
export async function changeTerm(strapi: Core.Strapi, id: number, line: TermLine): Promise<boolean> {
  return (await terms(strapi).update({ where: { id }, data: columnsOf(line) })) !== null;
}

/** @returns how many there were. */
export async function removeTerms(strapi: Core.Strapi, ids: readonly number[]): Promise<number> {
  return ids.length === 0 ? 0 : (await terms(strapi).deleteMany({ where: { id: { $in: [...ids] } } })).count;
}

const columnsOf = ({ texts, note, forbiddenVariants }: TermLine) => ({ texts: JSON.stringify(texts), note, forbiddenVariants });
