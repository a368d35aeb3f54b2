import { basename } from 'node:path';
import { languageOf } from '../language';
import { elementPaths } from '../reference/element-paths';
import { withBigrams } from './bigrams';

/** What the local search knows of a part of a page: as VitePress takes it. */
interface Section {
  anchor: string;
  titles: string[];
  text: string;
}

const HEADING_IN_HTML = /<h([1-6])[^>]*id="([^"]*)"[^>]*>(.*?)<a class="header-anchor".*?<\/a><\/h\1>/gs;
const HEADING_IN_MARKDOWN = /^(#{1,6}) (.*?) \{#(.*?)\}$/gm;

/**
 * The parts of a page for the search index.
 *
 * @param file of the page; of an element's page there is none.
 * @param html of the page; empty for an element's page, which VitePress does not render for the search.
 */
export function sectionsOf(file: string, html: string): Section[] {
  if (html !== '') return sections(html.split(HEADING_IN_HTML).slice(1), (level) => Number(level), textOfHtml);
  const tag = basename(file, '.md');
  const page = elementPaths(languageOf(file.includes('/zh/') ? 'zh' : 'en')).find(({ params }) => params.element === tag);
  const parts = (page?.content ?? '').split(HEADING_IN_MARKDOWN).slice(1);
  // In HTML the id stands before the title.
  const inOrder = parts.map((part, i) => (i % 4 === 1 ? (parts[i + 1] ?? '') : i % 4 === 2 ? (parts[i - 1] ?? '') : part));
  return sections(inOrder, (marks) => marks.length, textOfMarkdown);
}

/** @param parts level, id, title and what follows, of each heading in turn. */
function sections(parts: string[], levelOf: (part: string) => number, textOf: (part: string) => string): Section[] {
  const above: string[] = [];
  return Array.from({ length: parts.length / 4 }, (_, i) => {
    const [level = '', anchor = '', heading = '', body = ''] = parts.slice(i * 4, i * 4 + 4);
    const title = textOf(heading);
    const depth = levelOf(level) - 1;
    above.length = depth;
    above[depth] = title;
    // The index keeps titles as they are shown: only in the text every pair of characters is a word.
    return { anchor, titles: above.filter(Boolean), text: withBigrams(`${title} ${textOf(body)}`) };
  });
}

const textOfHtml = (html: string): string => decoded(html.replace(/<[^>]*>/g, ' '));

const textOfMarkdown = (markdown: string): string => decoded(markdown.replace(/<LiveElement \/>|\]\([^)]*\)|^```\w*$|[`|[]|---/gm, ' '));

const decoded = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: 'lt' | 'gt' | 'quot' | 'amp') => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name])
    .replace(/\s+/g, ' ')
    .trim();
