import type { Inline } from '../inline/inline.js';

/** Zero-width space and byte order mark: nobody sees them, so they never make a translation outdated. */
const UNSEEN = /[\u200B\uFEFF]/gu;

/**
 * A text without what nobody can see: NFC (Unicode Annex 15), line ends LF, no zero-width space, no byte order mark, trimmed. Two texts
 * that are equal after it are the same text.
 */
export function normaliseText(text: string): string {
  return unseen(text).trim();
}

/**
 * The same of content with codes: its text normalised, neighbouring texts made one, what stands at its two ends trimmed, empty texts left
 * out. Codes stay, those around nothing too.
 */
export function normaliseContent(content: readonly Inline[]): Inline[] {
  return trimmed(trimmed(merged(content), 'start'), 'end');
}

const unseen = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').normalize('NFC');

function merged(content: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const each of content) {
    const last = result.at(-1);
    if (typeof each !== 'string') result.push(each.type === 'pair' ? { ...each, content: merged(each.content) } : each);
    else if (typeof last === 'string') result[result.length - 1] = unseen(last + each);
    else if (unseen(each) !== '') result.push(unseen(each));
  }
  return result;
}

function trimmed(content: readonly Inline[], end: 'start' | 'end'): Inline[] {
  const outer = end === 'start' ? content[0] : content.at(-1);
  if (outer === undefined || (typeof outer !== 'string' && outer.type === 'atom')) return [...content];
  const rest = end === 'start' ? content.slice(1) : content.slice(0, -1);
  const beside = (inner: Inline) => (end === 'start' ? [inner, ...rest] : [...rest, inner]);
  if (typeof outer !== 'string') return beside({ ...outer, content: trimmed(outer.content, end) });
  const text = end === 'start' ? outer.trimStart() : outer.trimEnd();
  return text === '' ? trimmed(rest, end) : beside(text);
}
