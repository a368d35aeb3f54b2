import { checkAttributes } from './check';
import { decode } from './decode';
import { elementsOf, type Element } from './drawing';
import { Notes, Refusal } from './notes';
import { readDrawing } from './read';
import { checkReferences } from './references';
import type { Sanitised } from './verdict';
import { writeDrawing } from './write';

export { sentenceOf, type SentenceLanguage } from './sentences';
export type { Reason, ReasonCode, Sanitised, Verdict } from './verdict';

/** What leaves something to see. */
const DRAWN: ReadonlySet<string> = new Set('path rect circle ellipse line polyline polygon text use'.split(' '));

/**
 * A drawing without anything that could run, load, link or style: read element by element, checked against lists of what is allowed, and
 * written anew. Nothing of the file's own text is copied. Comments, the XML declaration and a document type without a subset are no part
 * of a drawing: they go without a reason.
 *
 * Pure: the same bytes give the same answer. Synchronous, and bounded by {@link LIMITS}.
 */
export function sanitiseSvg(bytes: Uint8Array): Sanitised {
  const notes = new Notes();
  try {
    const { root, sheets } = readDrawing(decode(bytes, notes), notes);
    checkAttributes(root, sheets, notes);
    checkReferences(root, notes);
    if (!showsSomething(root)) notes.refuse('empty', '', root.at);
    return { verdict: notes.found > 0 ? 'cleaned' : 'unchanged', svg: writeDrawing(root), reasons: notes.reasons, found: notes.found };
  } catch (error) {
    const reason = reasonOf(error);
    return { verdict: 'refused', reasons: [reason, ...notes.reasons], found: notes.found + 1 };
  }
}

function showsSomething(root: Element): boolean {
  for (const { name } of elementsOf(root)) if (DRAWN.has(name)) return true;
  return false;
}

function reasonOf(error: unknown) {
  if (error instanceof Refusal) return error.reason;
  // Brackets in brackets in brackets: the style reader goes as deep as they do.
  if (error instanceof RangeError) return { code: 'too-deep', what: '', line: 1, column: 1 } as const;
  throw error;
}
