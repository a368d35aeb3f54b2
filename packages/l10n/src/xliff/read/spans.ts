import type { Atom, Inline, Pair } from '../../inline/inline.js';

/** A piece of content as it is read, before starts and ends have found each other. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'atom'; readonly atom: Atom }
  /** `element` is a start whose end is its own end tag: such a one encloses all of what is inside. */
  | { readonly type: 'start'; readonly key: string; readonly code: Start; readonly element: boolean }
  | { readonly type: 'end'; readonly key: string; readonly code: Start };

export interface Start {
  readonly id: string;
  readonly kind: string;
  readonly data?: string | undefined;
}

/**
 * Joins pieces to a tree. Starts and ends that enclose each other become pairs; where they cross, or one of them is missing, they stand as
 * atoms: nothing is lost, and a check sees that the codes are not those of the source.
 */
export function joinPieces(pieces: readonly Piece[]): Inline[] {
  const paired = pairedPieces(pieces);
  const outer: Inline[] = [];
  const open: { readonly code: Start; readonly around: Inline[] }[] = [];
  let inside = outer;
  pieces.forEach((piece, at) => {
    if (piece.type === 'text') append(inside, piece.text);
    else if (piece.type === 'atom') inside.push(piece.atom);
    else if (!paired[at]) inside.push(atomOf(piece.code, piece.type));
    else if (piece.type === 'start') {
      open.push({ code: piece.code, around: inside });
      inside = [];
    } else {
      const ended = open.pop();
      if (!ended) return;
      // A copy has no room for more: of many small arrays that room is most of what an exchange takes.
      const pair = pairOf(ended.code, inside.slice(), piece.code);
      inside = ended.around;
      inside.push(pair);
    }
  });
  return outer.slice();
}

/**
 * Which of the pieces are starts and ends that enclose each other. One pass: a start that is crossed stays on the stack, marked, until it
 * comes to the top, so that a file full of crossing codes takes no longer than any other of its size.
 */
function pairedPieces(pieces: readonly Piece[]): readonly boolean[] {
  const paired = pieces.map(() => false);
  const open: { readonly piece: Piece & { readonly type: 'start' }; readonly at: number; crossed: boolean }[] = [];
  const byKey = new Map<string, (typeof open)[number]>();
  const pop = (): void => {
    const popped = open.pop();
    if (popped && byKey.get(popped.piece.key) === popped) byKey.delete(popped.piece.key);
  };
  pieces.forEach((piece, at) => {
    if (piece.type === 'start') {
      const started = { piece, at, crossed: false };
      open.push(started);
      byKey.set(piece.key, started);
    } else if (piece.type === 'end') {
      const started = byKey.get(piece.key);
      if (!started || started.crossed) return;
      // What began inside an element and has not ended there crosses it.
      while (open[open.length - 1] !== started && (started.piece.element || open[open.length - 1]?.crossed)) pop();
      if (open[open.length - 1] === started) {
        paired[started.at] = paired[at] = true;
        pop();
      } else started.crossed = true;
    }
  });
  return paired;
}

function pairOf({ id, kind, data: start }: Start, content: readonly Inline[], { data: end }: Start): Pair {
  const data = start === undefined && end === undefined ? undefined : { start: start ?? '', end: end ?? '' };
  return { type: 'pair', id, kind, content, ...(data && { data }) };
}

/** Adjacent texts are one text; an empty one is none. */
export function append(content: Inline[], text: string): void {
  const last = content[content.length - 1];
  if (typeof last === 'string') content[content.length - 1] = last + text;
  else if (text !== '') content.push(text);
}

const atomOf = ({ id, kind, data }: Start, side: 'start' | 'end'): Atom => ({
  type: 'atom',
  id: side === 'end' ? `${id}.end` : id,
  kind,
  ...(data !== undefined && { data }),
});
