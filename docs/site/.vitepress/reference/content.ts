import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { API_PATH } from '@party-building/contract';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TAGS, type Language } from '../language';

/** The export of the seed, as `npm run docs:content` leaves it; the site serves it at the same addresses as a CMS would. */
export const CONTENT = fileURLToPath(new URL('../../../.cache/content/', import.meta.url));

/** Where the public routes stand in the export. */
export const API = `${CONTENT}${API_PATH.slice(1)}/`;

/** Keys of what an element of one thing can show; none for other elements. */
export function itemsOf(tag: string): string[] {
  const folder = `${API}v1/${TAGS.en}/fragments/${tag}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => basename(file, '.html'))
    .sort();
}

/** What the CMS publishes for the inside of a tag; none where the element has no fragment. */
export function fragmentOf(tag: string, language: Language, item?: string): string | undefined {
  const file = `${API}v1/${TAGS[language]}/fragments/${tag}${item ? `/${item}` : ''}.html`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
