import { safeUrl, type Block, type Inline, type List, type ListItem, type Picture, type TextRun } from '@party-building/contract';

/** A node of Strapi's blocks JSON, as untrusted as anything that comes out of a JSON column. */
interface Node {
  type?: unknown;
  children?: unknown;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** Lists within lists are shown to this depth. A text nested by a machine must not exhaust the stack of whoever reads it. */
const DEEPEST = 16;

/** All nodes, at any depth that is shown. */
function* nodesIn(value: unknown, depth = DEEPEST + 2): Generator<Node> {
  for (const node of nodes(value)) {
    yield node;
    if (depth > 0) yield* nodesIn(node.children, depth - 1);
  }
}

/** Whether a plain text, or any run of a blocks text, has a visible character. */
export function hasText(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  for (const { type, text } of nodesIn(value)) if (type === 'image' || (typeof text === 'string' && text.trim() !== '')) return true;
  return false;
}

/** Every link's address as it was typed. */
export function linksOf(value: unknown): string[] {
  return [...nodesIn(value)].filter(({ type }) => type === 'link').map(({ url }) => (typeof url === 'string' ? url : ''));
}

/** What is written in a node, without any marks. */
const textOf = (node: Node): string => [...nodesIn(node.children)].map(({ text }) => (typeof text === 'string' ? text : '')).join('');

/** Every link with its text. */
export const linkTextsOf = (value: unknown): { url: string; text: string }[] =>
  [...nodesIn(value)].flatMap((node) =>
    node.type === 'link' ? [{ url: typeof node['url'] === 'string' ? node['url'] : '', text: textOf(node) }] : [],
  );

/** Every heading that is shown, in order. */
export const headingsOf = (value: unknown): { level: number; text: string }[] =>
  nodes(value)
    .filter(({ type }) => type === 'heading')
    .map((node) => ({ level: headingLevel(node['level']), text: textOf(node).trim() }))
    .filter(({ text }) => text !== '');

/** Every picture that a blocks text embeds, as Strapi stores it. */
export function imagesOf(value: unknown): object[] {
  return [...nodesIn(value)].flatMap(({ type, image }) => (type === 'image' && isNode(image) ? [image] : []));
}

/**
 * Strapi's blocks → the contract's closed tree. Whatever the contract does not know is left out; a link that must not be followed
 * leaves its text. Nothing here is ever parsed as HTML.
 *
 * @param picture resolves an embedded picture to one that we serve, or to `undefined`.
 */
export function projectBlocks(value: unknown, picture: (image: object) => Picture | undefined): Block[] {
  return nodes(value).flatMap((node): Block[] => {
    const children = inlines(node.children);
    switch (node.type) {
      case 'paragraph':
      case 'quote':
      case 'code':
        return shows(children) ? [{ type: node.type, children }] : [];
      case 'heading':
        return shows(children) ? [{ type: 'heading', level: headingLevel(node['level']), children }] : [];
      case 'list': {
        const shown = list(node);
        return shown.children.length > 0 ? [shown] : [];
      }
      case 'image': {
        const resolved = isNode(node['image']) ? picture(node['image']) : undefined;
        return resolved ? [{ type: 'image', picture: resolved }] : [];
      }
      default:
        return [];
    }
  });
}

/** Whether there is a visible character. */
const shows = (children: readonly Inline[]): boolean =>
  children.some((child) => (child.type === 'link' ? shows(child.children) : child.text.trim() !== ''));

function list(node: Node, depth = 1): List {
  return {
    type: 'list',
    format: node['format'] === 'ordered' ? 'ordered' : 'unordered',
    children: nodes(node.children).flatMap((child): (ListItem | List)[] => {
      if (child.type === 'list') {
        const inner = depth < DEEPEST ? list(child, depth + 1) : undefined;
        return inner?.children.length ? [inner] : [];
      }
      const children = inlines(child.children);
      return child.type === 'list-item' && shows(children) ? [{ type: 'list-item', children }] : [];
    }),
  };
}

function headingLevel(level: unknown): 1 | 2 | 3 | 4 | 5 | 6 {
  return level === 1 || level === 2 || level === 3 || level === 4 || level === 5 ? level : 6;
}

function inlines(children: unknown): Inline[] {
  return nodes(children).flatMap((node): Inline[] => {
    if (node.type !== 'link') return runs([node]);
    const url = safeUrl(node['url']);
    const text = runs(node.children);
    return url && text.length > 0 ? [{ type: 'link', url, children: text }] : text;
  });
}

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

function runs(children: unknown): TextRun[] {
  return nodes(children).flatMap((node): TextRun[] => {
    if (node.type !== 'text' || typeof node['text'] !== 'string' || node['text'] === '') return [];
    const run: TextRun = { type: 'text', text: node['text'] };
    for (const mark of MARKS) if (node[mark] === true) run[mark] = true;
    return [run];
  });
}
