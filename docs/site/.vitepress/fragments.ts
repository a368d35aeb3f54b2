import { API_PATH } from '@party-building/contract';
import { languageOf } from './language';
import { fragmentOf } from './reference/content';

const EMPTY_TAG = /<(pb-[\w-]+)([^>]*)><\/\1>/g;
const ADDRESS = `https://cms.example.com${API_PATH}/`;

/**
 * Puts the published fragment into every tag of a page that stands empty, as the site tells its readers to do: the page can be read
 * without script. Vue leaves alone what it finds in an element without children of its own.
 */
export function withFragments(html: string, lang: string, base: string): string {
  return html.replace(EMPTY_TAG, (all, tag: string, attributes: string) => {
    const item = /\bitem="([^"]*)"/.exec(attributes)?.[1];
    const fragment = fragmentOf(tag, languageOf(lang), item)?.replaceAll(ADDRESS, `${base}${API_PATH.slice(1)}/`);
    return fragment === undefined ? all : `<${tag}${attributes}>${fragment}</${tag}>`;
  });
}
