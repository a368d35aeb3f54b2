import { plainText, type Inline } from '../inline/inline.js';
import { blockElements, type BlockNode } from './block-elements.js';
import type { KnownItem } from './identify.js';
import { namedElements, type Naming } from './items.js';
import { nodesOfContent } from './marks.js';
import { fieldPath, isWithin, itemPath } from './path.js';

interface BlocksWrite {
  readonly from: unknown;
  readonly into: unknown;
  readonly path: string;
  /** What is still to be written; what is written is taken out. */
  readonly left: Map<string, readonly Inline[]>;
  /** Where the elements as they are then are noted, to be known again. */
  readonly seen: Map<string, readonly KnownItem[]>;
  readonly sourceNaming: Naming;
  readonly targetNaming: Naming;
}

type Named = ReturnType<typeof namedElements>[number];

/**
 * Puts texts into the elements of a blocks field. An element that the target lacks is made after the source's, behind the nearest element
 * before it that the target has, an item of a list in the same list.
 */
export function writeBlocks({ from, into, path, left, seen, sourceNaming, targetNaming }: BlocksWrite): unknown {
  const blocks = (Array.isArray(into) ? structuredClone(into) : []) as BlockNode[];
  const placed = new Map(namedElements(blocks, path, targetNaming).map((element) => [element.id, element]));
  const sources = namedElements(from, path, sourceNaming);
  const before = left.size;
  const fill = ({ id, node }: Named): void => {
    const at = itemPath(path, id);
    const text = left.get(at);
    if (text && left.delete(at)) node.children = nodesOfContent(text);
    for (const part of ['alternativeText', 'caption'] as const) {
      const partText = left.get(fieldPath(at, part));
      if (partText && node.image && left.delete(fieldPath(at, part))) node.image[part] = plainText(partText);
    }
  };
  for (const element of placed.values()) fill(element);
  sources.forEach((element, index) => {
    if (placed.has(element.id) || ![...left.keys()].some((each) => isWithin(each, itemPath(path, element.id)))) return;
    const made = insert(blocks, element, sources, index, placed);
    placed.set(element.id, made);
    fill(made);
  });
  if (left.size === before) return into;
  const ids = new Map([...placed.values()].map(({ node, id }) => [node, id]));
  const known = blockElements(blocks).flatMap(({ node, text }) => (ids.has(node) ? [{ id: ids.get(node) as string, text }] : []));
  seen.set(path, known);
  return blocks;
}

function insert(blocks: BlockNode[], element: Named, sources: readonly Named[], index: number, placed: ReadonlyMap<string, Named>): Named {
  const node = emptyCopy(element.node);
  const list = element.lists.at(-1);
  const earlier = sources.slice(0, index).filter(({ id }) => placed.has(id));
  const siblings = list ? sources.filter((other) => other.lists.at(-1) === list && placed.get(other.id)?.lists.length) : [];
  const sibling = siblings.filter((other) => sources.indexOf(other) < index).at(-1) ?? siblings[0];
  const beside = sibling && placed.get(sibling.id);
  const into = beside?.lists.at(-1);
  if (sibling && beside && into) {
    const items = into.children as BlockNode[];
    items.splice(items.indexOf(beside.node) + (sources.indexOf(sibling) < index ? 1 : 0), 0, node);
    return { ...element, node, lists: beside.lists };
  }
  const anchor = earlier.length > 0 ? placed.get((earlier.at(-1) as Named).id) : undefined;
  if (!list) {
    blocks.splice(topPlace(blocks, anchor), 0, node);
    return { ...element, node, lists: [] };
  }
  const { children: _children, ...format } = list;
  const made: BlockNode = { ...format, children: [node] };
  // A list within a list stands behind the item before it; where the target has no such list, it stands by itself.
  const outer = anchor?.lists[element.lists.length - 2];
  if (!anchor || !outer) {
    blocks.splice(topPlace(blocks, anchor), 0, made);
    return { ...element, node, lists: [made] };
  }
  const items = outer.children as BlockNode[];
  const depth = anchor.lists.indexOf(outer);
  items.splice(items.indexOf(anchor.lists[depth + 1] ?? anchor.node) + 1, 0, made);
  return { ...element, node, lists: [...anchor.lists.slice(0, depth + 1), made] };
}

/** Behind the block in which an element stands, or at the start. */
const topPlace = (blocks: readonly BlockNode[], anchor: Named | undefined): number =>
  anchor ? blocks.indexOf(anchor.lists[0] ?? anchor.node) + 1 : 0;

/** An element like it, without its texts. */
function emptyCopy(node: BlockNode): BlockNode {
  const copy = structuredClone(node);
  if (copy.image) copy.image = { ...copy.image, alternativeText: '', caption: '' };
  else copy.children = nodesOfContent([]);
  return copy;
}
