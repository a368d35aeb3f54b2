import { readFile } from 'node:fs/promises';
import { parseAtomFeed } from 'feedsmith';
import { validateXML } from 'xmllint-wasm';
import { eachOf, type Validator } from './validator';

/** libxml2 with the schema of RFC 4287. */
export const relaxNg: Validator = {
  name: 'atom.rfc4287_relaxng',
  type: 'application/atom+xml',
  faults: async (outlets) => {
    const contents = await readFile(new URL('./atom.rng', import.meta.url), 'utf8');
    return eachOf(outlets, async ({ text }) => {
      const { errors } = await validateXML({
        xml: { fileName: 'feed.atom', contents: text },
        schema: { fileName: 'atom.rng', contents },
        extension: 'relaxng',
      });
      return [...errors.map(({ message }) => message), ...authorsAndContents(text)];
    });
  },
  spoils: [
    ['<updated>', '<updated>soon '],
    ['<feed ', '<feed version="1.0" '],
    [/<id>[^<]*<\/id>/, ''],
    [/<category term/g, '<category name'],
    [/<author>.*?<\/author>/g, ''],
  ],
};

/** The schema's rules that RELAX NG cannot say (RFC 4287, 4.1.1 and 4.1.2). */
function authorsAndContents(text: string): string[] {
  const { authors = [], entries = [] } = parseAtomFeed(text);
  return entries.flatMap(({ id, authors: own = [], links = [], content }) => [
    ...(authors.length + own.length > 0 ? [] : [`${id} has no author, nor has the feed.`]),
    ...(content || links.some(({ rel = 'alternate' }) => rel === 'alternate') ? [] : [`${id} has no content and no alternate.`]),
  ]);
}
