import { diffArrays } from 'diff';
import type { Inline } from '../inline/inline.js';
import { tokensOf } from './tokens.js';

export type Change = 'same' | 'added' | 'removed';

/** A stretch of text, or one edge of a code (an atom as a whole), in reading order. */
export type DiffPart =
  | { readonly change: Change; readonly text: string }
  | {
      readonly change: Change;
      readonly code: { readonly kind: string; readonly edge: 'start' | 'end' | 'whole'; readonly data?: string };
    };

/** Beyond this many differences a text counts as a new one: a search for what is left of it would take long and tell nothing. */
const MOST_EDITS = 1000;

/**
 * What has changed from one content to another: word by word, in Han character by character. Codes are parts of their own, so that a mark or
 * an address that has changed shows, though the text has not. Leaving out what is added gives the one content, what is removed the other.
 */
export function diffContent(before: string | readonly Inline[], after: string | readonly Inline[]): DiffPart[] {
  const one = flat(before);
  const other = flat(after);
  const changes = diffArrays(one, other, { comparator: isSame, maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: one },
    { removed: false, added: true, value: other },
  ];
  const runs = changes.map(({ added, removed, value }): Run => ({ change: added ? 'added' : removed ? 'removed' : 'same', pieces: value }));
  return joined(runs).flatMap(({ change, pieces }) => partsOf(change, pieces));
}

/** A token of text, or a code's edge. */
type Piece = string | { readonly kind: string; readonly edge: 'start' | 'end' | 'whole'; readonly data?: string };

interface Run {
  readonly change: Change;
  readonly pieces: readonly Piece[];
}

function flat(content: string | readonly Inline[]): Piece[] {
  if (typeof content === 'string') return tokensOf(content);
  return merged(content).flatMap((each): Piece[] => {
    if (typeof each === 'string') return tokensOf(each);
    const { kind } = each;
    if (each.type === 'atom') return [{ kind, edge: 'whole', ...(each.data !== undefined && { data: each.data }) }];
    const edge = (which: 'start' | 'end'): Piece => ({ kind, edge: which, ...(each.data && { data: each.data[which] }) });
    return [edge('start'), ...flat(each.content), edge('end')];
  });
}

/** Texts that follow each other as one, or a word over their border would be two. */
function merged(content: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const each of content) {
    const last = result.at(-1);
    if (typeof each === 'string' && typeof last === 'string') result[result.length - 1] = last + each;
    else result.push(each);
  }
  return result;
}

const isSame = (one: Piece, other: Piece): boolean =>
  typeof one === 'string' || typeof other === 'string'
    ? one === other
    : one.kind === other.kind && one.edge === other.edge && one.data === other.data;

/**
 * Between two changes a short stretch that is the same by chance, as one Han character or a blank, tears apart what a reader takes for one
 * change: it is counted with them.
 */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let removed: Piece[] = [];
  let added: Piece[] = [];
  const settle = () => {
    if (removed.length > 0) result.push({ change: 'removed', pieces: removed });
    if (added.length > 0) result.push({ change: 'added', pieces: added });
    removed = [];
    added = [];
  };
  runs.forEach(({ change, pieces }, index) => {
    if (change === 'removed') removed = [...removed, ...pieces];
    else if (change === 'added') added = [...added, ...pieces];
    else if (removed.length + added.length > 0 && index < runs.length - 1 && isByChance(pieces, removed, added, runs.slice(index + 1))) {
      removed = [...removed, ...pieces];
      added = [...added, ...pieces];
    } else {
      settle();
      result.push({ change: 'same', pieces });
    }
  });
  settle();
  return result;
}

function isByChance(same: readonly Piece[], removed: readonly Piece[], added: readonly Piece[], later: readonly Run[]): boolean {
  if (same.some((piece) => typeof piece !== 'string')) return false;
  const length = letters(same);
  const next = later
    .slice(0, later.findIndex(({ change }) => change === 'same') + 1 || undefined)
    .filter(({ change }) => change !== 'same');
  const of = (change: Change) => letters(next.filter((run) => run.change === change).flatMap(({ pieces }) => pieces));
  // Shorter than what changes on either side.
  return length < 3 && length < Math.max(letters(removed), letters(added)) && length < Math.max(of('removed'), of('added'));
}

const letters = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.trim().length : 0), 0);

function partsOf(change: Change, pieces: readonly Piece[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let text = '';
  const settle = () => {
    if (text !== '') parts.push({ change, text });
    text = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      settle();
      parts.push({ change, code: piece });
    }
  }
  settle();
  return parts;
}
