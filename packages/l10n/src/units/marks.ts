import type { Inline, Pair } from '../inline/inline.js';

/** A run of characters in Strapi's blocks; a line feed is a line break. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
}

/** A link in Strapi's blocks. */
export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextNode[];
  readonly [more: string]: unknown;
}

export type InlineNode = TextNode | LinkNode;

/** The order in which marks are nested, whatever the order in which an editor set them. */
const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
type Mark = (typeof MARKS)[number];

/**
 * The children of a block as content with codes. Neighbours with the same marks become one. Codes are named 1, 2, 3 … in the order in which
 * they begin. A link's data is what its node says of it besides its text, as JSON.
 */
export function contentOfNodes(nodes: readonly InlineNode[]): Inline[] {
  let codes = 0;
  const pair = (kind: string, inner: () => Inline[], data?: Pair['data']): Pair => {
    codes += 1;
    return { type: 'pair', id: String(codes), kind, ...(data && { data }), content: inner() };
  };
  const marked = (texts: readonly TextNode[], from: number): Inline[] => {
    const mark = MARKS[from];
    if (mark === undefined) return [texts.map(({ text }) => text).join('')];
    return runs(texts, (node) => node[mark] === true).flatMap((run): Inline[] =>
      run[0]?.[mark] === true ? [pair(mark, () => marked(run, from + 1))] : marked(run, from + 1),
    );
  };
  const kept = nodes.filter((node) => node.type !== 'text' || node.text !== '');
  return runs(kept, (node) => node.type === 'text').flatMap((run): Inline[] =>
    run.flatMap((node): Inline[] => {
      if (node.type === 'text') return node === run[0] ? marked(run as TextNode[], 0) : [];
      const { type: _type, children, ...rest } = node;
      return [
        pair(
          'link',
          () =>
            marked(
              children.filter(({ text }) => text !== ''),
              0,
            ),
          { start: JSON.stringify(rest), end: '' },
        ),
      ];
    }),
  );
}

/** Neighbours that answer alike stand in one run. */
function runs<T>(nodes: readonly T[], question: (node: T) => boolean): T[][] {
  const result: T[][] = [];
  let before: boolean | undefined;
  for (const node of nodes) {
    const answer = question(node);
    if (answer === before) result.at(-1)?.push(node);
    else result.push([node]);
    before = answer;
  }
  return result;
}

/**
 * Content with codes as children of a block: the reverse of `contentOfNodes`. A code of an unknown kind leaves its text, a link within a link
 * too. Strapi wants one text at least, an empty one if need be.
 */
export function nodesOfContent(content: readonly Inline[]): InlineNode[] {
  const texts = (inner: readonly Inline[], marks: readonly Mark[]): TextNode[] =>
    inner.flatMap((each): TextNode[] => {
      if (typeof each === 'string') return each === '' ? [] : [textNode(each, marks)];
      if (each.type === 'atom') return [];
      return texts(each.content, isMark(each.kind) ? [...marks, each.kind] : marks);
    });
  const nodes = (inner: readonly Inline[], marks: readonly Mark[]): InlineNode[] =>
    inner.flatMap((each): InlineNode[] => {
      if (typeof each === 'string' || each.type === 'atom') return texts([each], marks);
      if (each.kind !== 'link') return nodes(each.content, isMark(each.kind) ? [...marks, each.kind] : marks);
      return [{ type: 'link', url: '', ...linkData(each), children: texts(each.content, marks) }];
    });
  const result = nodes(content, []);
  return result.length === 0 ? [{ type: 'text', text: '' }] : result;
}

const isMark = (kind: string): kind is Mark => (MARKS as readonly string[]).includes(kind);

const textNode = (text: string, marks: readonly Mark[]): TextNode => ({
  type: 'text',
  text,
  ...Object.fromEntries(marks.map((mark) => [mark, true])),
});

/** What a link's node says of it, as `url` and `target`; nothing where the data is no such thing. */
export function linkData(code: Pair): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(code.data?.start ?? '{}');
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
