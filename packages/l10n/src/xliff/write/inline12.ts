import type { Inline } from '../../inline/inline.js';
import { toCtype } from '../kinds.js';
import { hexOf, xmlElement, xmlText } from '../xml/write.js';
import { codeIds } from './inline2.js';

/** The ctype of a `<ph>` that stands for a character which XML does not allow: XLIFF 1.2 has no `<cp>`. No kind is written like this. */
export const CODE_POINT = 'x-l10n;code-point';

/**
 * Content as text with codes (XLIFF 1.2, 2.4): a code whose original data is known shows it, as `<bpt>`, `<ept>` and `<ph>`; one without
 * is `<g>` or `<x/>`.
 */
export function inline12(content: readonly Inline[]): string {
  const taken = codeIds(content);
  const control = (character: string): string => {
    let number = taken.size;
    while (taken.has(`cp${number}`)) number++;
    const id = `cp${number}`;
    taken.add(id);
    return xmlElement('ph', { id, ctype: CODE_POINT }, hexOf(character));
  };
  const write = (inside: readonly Inline[]): string =>
    inside
      .map((each) => {
        if (typeof each === 'string') return xmlText(each, control);
        const { id } = each;
        const ctype = toCtype(each.kind, each.type);
        if (each.type === 'atom') {
          return each.data === undefined ? xmlElement('x', { id, ctype }) : xmlElement('ph', { id, ctype }, xmlText(each.data));
        }
        if (!each.data) return xmlElement('g', { id, ctype }, write(each.content));
        const start = xmlElement('bpt', { id, ctype }, xmlText(each.data.start));
        return start + write(each.content) + xmlElement('ept', { id }, xmlText(each.data.end));
      })
      .join('');
  return write(content);
}
