import type { Atom, Inline } from '../../inline/inline.js';

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

interface Frame {
  readonly key: string;
  readonly code: Start;
  readonly element: boolean;
  readonly content: Inline[];
}

/**
 * Joins pieces to a tree. Starts and ends that enclose each other become pairs; where they cross, or one of them is missing, they stand as
 * atoms: nothing is lost, and a check sees that the codes are not those of the source.
 */
export function joinPieces(pieces: readonly Piece[]): Inline[] {
  const outer: Inline[] = [];
  const open: Frame[] = [];
  const inside = (): Inline[] => open[open.length - 1]?.content ?? outer;

  for (const piece of pieces) {
    if (piece.type === 'text') append(inside(), piece.text);
    else if (piece.type === 'atom') inside().push(piece.atom);
    else if (piece.type === 'start') open.push({ key: piece.key, code: piece.code, element: piece.element, content: [] });
    else close(piece.key, piece.code);
  }
  while (open.length > 0) unwrap(open.length - 1);
  return outer;

  function close(key: string, end: Start): void {
    let at = open.length - 1;
    while (at >= 0 && open[at]?.key !== key) at--;
    const frame = open[at];
    if (!frame) {
      inside().push(atomOf(end, 'end'));
      return;
    }
    if (frame.element) {
      // What began inside an element and has not ended there crosses it.
      while (open.length - 1 > at) unwrap(open.length - 1);
    } else if (at < open.length - 1) {
      unwrap(at);
      inside().push(atomOf(end, 'end'));
      return;
    }
    open.pop();
    const { id, kind, data: start } = frame.code;
    const data = start === undefined && end.data === undefined ? undefined : { start: start ?? '', end: end.data ?? '' };
    inside().push({ type: 'pair', id, kind, content: frame.content, ...(data && { data }) });
  }

  function unwrap(at: number): void {
    const [frame] = open.splice(at, 1);
    if (!frame) return;
    const around = open[at - 1]?.content ?? outer;
    around.push(atomOf(frame.code, 'start'));
    for (const each of frame.content) {
      if (typeof each === 'string') append(around, each);
      else around.push(each);
    }
  }
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
