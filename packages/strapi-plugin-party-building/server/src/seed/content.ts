import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UID } from '@strapi/strapi';
import { ACTIVITY, CARRIER, CONCEPT, GRASP, LOGO, VALUE, VENUE } from '../content-types/uids';
import { dayFrom, ruleFrom } from './days';

/** One document of the seed, in all its locales. */
export interface SeedDocument {
  /** The file that it comes from. */
  file: string;
  uid: UID.ContentType;
  /** `undefined` for the single type. */
  key: string | undefined;
  versions: Map<string, SeedVersion>;
}

/** A document in one locale. */
export interface SeedVersion {
  /** Field values as the Document Service takes them, but for media: there stand paths from the seed's folder. */
  fields: Fields;
  /** Whether it is published, or only written as a draft. */
  published: boolean;
}

/** What cannot be seeded: which file, where in it, and why. */
export class SeedError extends Error {
  constructor(file: string, where: string, problem: string) {
    super(`The seed file ${file} cannot be used: ${where ? `${where}: ` : ''}${problem}`);
  }
}

type Fields = Record<string, unknown>;

/** Rich text is a list of paragraphs in the files: people write them. */
const PARAGRAPHS = new Set(['introduction', 'body']);

/** The files call a field what the field's terms call it; Strapi's main field of the concept is its title. */
const RENAMED: Record<string, string> = { pageTitle: 'title' };

/** In the order of writing: what refers to others by their keys comes after them. */
const FILES: readonly { name: string; uid: UID.ContentType; single?: true; optional?: true }[] = [
  { name: 'concept', uid: CONCEPT, single: true },
  { name: 'grasps', uid: GRASP },
  { name: 'values', uid: VALUE },
  { name: 'logos', uid: LOGO, optional: true },
  { name: 'carriers', uid: CARRIER, optional: true },
  { name: 'venues', uid: VENUE, optional: true },
  { name: 'activities', uid: ACTIVITY, optional: true },
];

export interface ReadOptions {
  /** Folder of the files. */
  directory: string;
  locales: readonly string[];
  /** The day of the first seed, `yyyy-mm-dd`, from which the files' days are counted: see {@link dayFrom}. */
  day: string;
}

/**
 * Reads the seed's files. In each entry, objects under a locale's tag hold what is written in that language (with `"published": false`
 * it stays a draft), everything else is the same in all.
 *
 * @throws SeedError for a required file that is not there, a file that is no JSON, a day or time that is none, or a missing key by which things
 * are found again.
 */
export async function readSeed({ directory, locales, day }: ReadOptions): Promise<SeedDocument[]> {
  const documents: SeedDocument[] = [];
  for (const { name, uid, single = false, optional = false } of FILES) {
    const file = join(directory, `${name}.json`);
    const content = await readJson(file, optional);
    if (content === undefined) continue;
    if (Array.isArray(content) === single)
      throw new SeedError(file, '', single ? 'it must hold one object.' : 'it must hold a list of objects.');
    for (const [index, entry] of [content].flat().entries()) {
      const where = single ? '' : `entry ${index + 1}`;
      if (!isFields(entry)) throw new SeedError(file, where, 'it is not an object.');
      if (!single && typeof entry['key'] !== 'string') throw new SeedError(file, where, 'it has no “key”.');
      const key = single ? undefined : String(entry['key']);
      const twin = documents.findIndex((other) => other.uid === uid && other.key === key);
      if (twin >= 0) throw new SeedError(file, where, `its key “${key}” is that of another entry.`);
      documents.push({ file, uid, key, versions: versionsOf(entry, locales, { file, where, day }) });
    }
  }
  return documents;
}

async function readJson(file: string, optional: boolean): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    if (optional && (error as { code?: string }).code === 'ENOENT') return undefined;
    throw new SeedError(file, '', error instanceof Error ? error.message : String(error));
  }
}

/** Where in the files something stands, and the day from which these count. */
interface Source {
  file: string;
  where: string;
  day: string;
}

function versionsOf({ key: _, ...entry }: Fields, locales: readonly string[], source: Source): Map<string, SeedVersion> {
  const { file, where } = source;
  const common = Object.fromEntries(Object.entries(entry).filter(([name]) => !locales.includes(name)));
  const shared = fieldsFrom(common, source);
  const versions = new Map<string, SeedVersion>();
  for (const locale of locales) {
    const own = entry[locale];
    if (!isFields(own)) continue;
    const { published = true, ...fields } = own;
    const place = [where, locale].filter(Boolean).join(', ');
    if (typeof published !== 'boolean') throw new SeedError(file, place, '“published” must be true or false.');
    versions.set(locale, { fields: { ...shared, ...fieldsFrom(fields, { ...source, where: place }) }, published });
  }
  if (versions.size === 0) throw new SeedError(file, where, `it has no text in any of ${locales.join(', ')}.`);
  return versions;
}

function fieldsFrom(entry: Fields, source: Source): Fields {
  const fields: Fields = {};
  for (const [name, value] of Object.entries(entry)) {
    const place = { ...source, where: [source.where, name].filter(Boolean).join(', ') };
    fields[RENAMED[name] ?? name] = PARAGRAPHS.has(name) ? paragraphs(value) : valueFrom(name, value, place);
  }
  return fields;
}

function valueFrom(name: string, value: unknown, { file, where, day }: Source): unknown {
  if (/Date$/.test(name)) {
    const resolved = dayFrom(value, day);
    if (resolved === undefined)
      throw new SeedError(file, where, `${JSON.stringify(value)} is no day: write +14, -30 FR, +20 2WE or 2026-11-22.`);
    return resolved;
  }
  if (/Time$/.test(name)) {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)))
      throw new SeedError(file, where, `${JSON.stringify(value)} is no time: write 09:30.`);
    // The form that Strapi wants.
    return `${String(value)}:00.000`;
  }
  if (name === 'recurrence') {
    const rule = ruleFrom(String(value), day);
    if (rule === undefined) throw new SeedError(file, where, `“${String(value)}” holds a day in braces that is none.`);
    return rule;
  }
  if (!Array.isArray(value)) return value;
  // Without a key an item could not be told from one that an editor has written.
  return value.map((item, index) => {
    if (!isFields(item) || typeof item['key'] !== 'string') throw new SeedError(file, where, `item ${index + 1} has no “key”.`);
    return Object.fromEntries(
      Object.entries(item).map(([inner, innerValue]) => [
        inner,
        valueFrom(inner, innerValue, { file, where: `${where}, item ${index + 1}, ${inner}`, day }),
      ]),
    );
  });
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function paragraphs(texts: unknown): object[] {
  const list = Array.isArray(texts) ? texts : [texts];
  return list.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text: String(text) }] }));
}
