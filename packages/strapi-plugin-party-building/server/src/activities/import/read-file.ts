import type { ActivityKind } from '@party-building/contract';
import { ACTIVITY_KINDS } from '@party-building/contract';
import type { Core } from '@strapi/strapi';
import en from '../../../../admin/src/translations/en';
import zhHans from '../../../../admin/src/translations/zh-Hans';
import { VENUE } from '../../content-types/uids';
import { languageOf, message, type Say } from '../../messages';
import { MOST_BYTES, UnreadableFile, type ReadRow } from './candidate';
import { readTable } from './csv';
import { decode, type Decoded } from './decode';
import { readCalendar } from './ics';
import { readRow, type Reading } from './row';

/** A file as it was read. */
export interface ReadFile {
  format: 'csv' | 'ics';
  encoding: Decoded['encoding'];
  rows: ReadRow[];
  /** What was left out of the file as a whole, in sentences. */
  notes: string[];
}

/**
 * Reads a file of activities: a calendar where it begins as one, a table otherwise.
 *
 * @param locale the language of a calendar's texts.
 * @throws UnreadableFile saying in the editor's language what is wrong with the file as a whole.
 */
export async function readFile(strapi: Core.Strapi, bytes: Uint8Array, site: { locale: string; timeZone: string }): Promise<ReadFile> {
  const say: Say = (id, values) => message(strapi, id, values);
  if (bytes.length > MOST_BYTES) throw new UnreadableFile(say('import.size', { most: 2 }));
  if (bytes.length === 0) throw new UnreadableFile(say('import.empty'));
  const decoded = decode(bytes);
  if (!decoded) throw new UnreadableFile(say('import.encoding'));
  const { text, encoding } = decoded;
  const reading: Reading = { say, language: languageOf(strapi), venue: await venuesByName(strapi), kinds: kindWords() };
  if (/^\s*BEGIN:VCALENDAR\b/i.test(text)) {
    return { format: 'ics', encoding, ...readCalendar(text, { ...reading, ...site }) };
  }
  const { rows, unknown } = readTable(text, say);
  if (rows.length === 0) throw new UnreadableFile(say('import.empty'));
  const notes =
    unknown.length > 0 ? [say('import.csv.unknown', { headings: unknown.map((heading) => heading.slice(0, 40)).join(', ') })] : [];
  return { format: 'csv', encoding, rows: rows.map((row) => readRow(row, reading)), notes };
}

async function venuesByName(strapi: Core.Strapi): Promise<Reading['venue']> {
  const rows = (await strapi.db.query(VENUE).findMany({ where: { publishedAt: null }, select: ['key', 'name'] as never })) as {
    key: string;
    name: string | null;
  }[];
  const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
  const keys = new Map(rows.flatMap(({ key, name }) => [[key, key] as const, ...(name ? [[plain(name), key] as const] : [])]));
  return (name) => keys.get(plain(name));
}

/** The words that the admin has for kinds, in both languages. */
const kindWords = (): ReadonlyMap<string, ActivityKind> =>
  new Map([zhHans, en].flatMap((texts) => ACTIVITY_KINDS.map((kind) => [texts[`choice.kind.${kind}`].toLowerCase(), kind] as const)));
