import { plainText, type Inline } from '../inline/inline.js';
import { contentOfNodes, type InlineNode } from './marks.js';

/** A block, a list or an item of it in Strapi's blocks; only what is looked at has a type. */
export interface BlockNode {
  type: string;
  children?: (BlockNode | InlineNode)[];
  level?: number;
  image?: Record<string, unknown>;
  [more: string]: unknown;
}

/** A block-level element with text of its own: a paragraph, a heading, an item of a list, a picture. */
export interface BlockElement {
  readonly node: BlockNode;
  /** The lists in which an item stands, the outermost first. */
  readonly lists: readonly BlockNode[];
  /** By which it is known again. */
  readonly text: string;
  /** What is to be translated; a picture has up to two. */
  readonly parts: readonly { readonly part?: 'alternativeText' | 'caption'; readonly content: Inline[] }[];
}

/** The elements with text of a blocks field, in reading order. An empty paragraph is none, nor is anything that is not of Strapi's form. */
export function blockElements(blocks: unknown): BlockElement[] {
  return Array.isArray(blocks) ? elementsOf(blocks.filter(isNode), []) : [];
}

function elementsOf(nodes: readonly BlockNode[], lists: readonly BlockNode[]): BlockElement[] {
  return nodes.flatMap((node): BlockElement[] => {
    if (node.type === 'list') return elementsOf(((node.children ?? []) as BlockNode[]).filter(isNode), [...lists, node]);
    if (node.type === 'image') return pictureOf(node, lists);
    const content = contentOfNodes(((node.children ?? []) as InlineNode[]).filter(isNode));
    const text = plainText(content);
    return text.trim() === '' ? [] : [{ node, lists, text, parts: [{ content }] }];
  });
}

/** A picture is known by its address, which is the same in all locales. */
function pictureOf(node: BlockNode, lists: readonly BlockNode[]): BlockElement[] {
  const { image } = node;
  if (!image) return [];
  const parts = (['alternativeText', 'caption'] as const).map((part) => {
    const text = image[part];
    return { part, content: typeof text === 'string' && text !== '' ? [text] : [] };
  });
  return [{ node, lists, text: String(image['hash'] ?? image['url'] ?? ''), parts }];
}

const isNode = <Node>(node: Node): node is Node & { type: string } =>
  typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string';
