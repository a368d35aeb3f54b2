import { URL_PATTERN } from '../lint/protect.js';
import { codesOf, type InlineCode } from '../units/codes.js';
import { linkData } from '../units/marks.js';
import type { Check, Finding } from './check.js';
import { textOf } from './language.js';

/** Addresses are the same in source and target, those of links and those that are written out. */
export const urls: Check = {
  id: 'urls',
  run: ({ source, target }) => {
    if (!source) return [];
    const before = new Map(codesOf(source.content).flatMap((code) => entry(code)));
    const links = codesOf(target.content)
      .flatMap((code) => entry(code))
      .flatMap(([id, url]) => (before.has(id) && before.get(id) !== url ? [changed(before.get(id) ?? '', url)] : []));
    const written = textOf(target).match(URL_PATTERN) ?? [];
    const left = [...written];
    const gone = (textOf(source).match(URL_PATTERN) ?? []).filter((url) => {
      const place = left.indexOf(url);
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
    return [...links, ...gone.map((url, index) => changed(url, left[index] ?? ''))];
  },
};

const entry = (code: InlineCode): [string, string][] =>
  code.type === 'pair' && code.kind === 'link' && code.data ? [[code.id, String(linkData(code)['url'] ?? code.data.start)]] : [];

const changed = (before: string, after: string): Finding => ({
  check: 'urls',
  severity: 'error',
  message: after === '' ? 'url-missing' : 'url-changed',
  params: { before, after },
});
