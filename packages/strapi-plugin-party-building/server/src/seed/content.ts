import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UID } from '@strapi/strapi';
import { CONCEPT, GRASP, VALUE } from '../content-types/uids';

/** One document of the seed, in all its locales. */
export interface SeedDocument {
  /** The file that it comes from. */
  file: string;
  uid: UID.ContentType;
  /** `undefined` for the single type. */
  key: string | undefined;
  /** Field values by locale, as the Document Service takes them. */
  versions: Map<string, Record<string, unknown>>;
  /** A picture for a media field, written with the document's creation only. */
  picture: { field: string; file: string } | undefined;
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

const FILES = [
  { name: 'concept', uid: CONCEPT, single: true },
  { name: 'grasps', uid: GRASP, single: false },
  { name: 'values', uid: VALUE, single: false },
] as const;

/**
 * Reads the seed's files. In each entry, objects under a locale's tag hold what is written in that language, everything else is the
 * same in all.
 *
 * @throws SeedError for a file that is not there, is no JSON, or lacks a key by which things are found again.
 */
export async function readSeed(directory: string, locales: readonly string[]): Promise<SeedDocument[]> {
  const documents: SeedDocument[] = [];
  for (const { name, uid, single } of FILES) {
    const file = join(directory, `${name}.json`);
    const content = await readJson(file);
    if (Array.isArray(content) === single)
      throw new SeedError(file, '', single ? 'it must hold one object.' : 'it must hold a list of objects.');
    for (const [index, entry] of [content].flat().entries()) {
      if (!isFields(entry)) throw new SeedError(file, `entry ${index + 1}`, 'it is not an object.');
      documents.push(toDocument({ file, uid, single, index }, entry, directory, locales));
    }
  }
  return documents;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    throw new SeedError(file, '', error instanceof Error ? error.message : String(error));
  }
}

interface Source {
  file: string;
  uid: UID.ContentType;
  single: boolean;
  index: number;
}

function toDocument({ file, uid, single, index }: Source, entry: Fields, directory: string, locales: readonly string[]): SeedDocument {
  const { key, hero, ...fields } = entry;
  const where = single ? '' : `entry ${index + 1}`;
  if (!single && typeof key !== 'string') throw new SeedError(file, where, 'it has no “key”.');
  const shared = Object.fromEntries(Object.entries(fields).filter(([name]) => !locales.includes(name)));
  const versions = new Map<string, Fields>();
  for (const locale of locales) {
    const own = fields[locale];
    if (!isFields(own)) continue;
    const data: Fields = { ...shared };
    for (const [name, value] of Object.entries(own)) {
      if (PARAGRAPHS.has(name)) data[RENAMED[name] ?? name] = paragraphs(value);
      else {
        checkItems(value, (problem) => new SeedError(file, [where, locale, name].filter(Boolean).join(', '), problem));
        data[RENAMED[name] ?? name] = value;
      }
    }
    versions.set(locale, data);
  }
  if (versions.size === 0) throw new SeedError(file, where, `it has no text in any of ${locales.join(', ')}.`);
  const picture = isFields(hero) && typeof hero['file'] === 'string' ? { field: 'hero', file: join(directory, hero['file']) } : undefined;
  return { file, uid, key: typeof key === 'string' ? key : undefined, versions, picture };
}

/** Without a key an item could not be told from one that an editor has written. */
function checkItems(value: unknown, problem: (problem: string) => SeedError): void {
  if (!Array.isArray(value)) return;
  for (const [index, item] of value.entries()) {
    if (!isFields(item) || typeof item['key'] !== 'string') throw problem(`item ${index + 1} has no “key”.`);
    for (const inner of Object.values(item)) checkItems(inner, problem);
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function paragraphs(texts: unknown): object[] {
  const list = Array.isArray(texts) ? texts : [texts];
  return list.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text: String(text) }] }));
}
