import { generate, parse, walk, type CssNode } from 'css-tree';
import { NAME } from './attributes';
import { LIMITS } from './limits';
import { REFERRING } from './properties';

const FUNCTIONS: ReadonlySet<string> = new Set(
  'rgb rgba hsl hsla hwb lab lch oklab oklch color blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia'.split(
    ' ',
  ),
);
const NODES: ReadonlySet<string> = new Set(['Value', 'Identifier', 'Number', 'Dimension', 'Percentage', 'Hash', 'Operator']);
/** Words, numbers and colours: no function, no string, no escape. */
const PLAIN = /^[-#\w.%,\s+]*$/;

/** Escapes and comments write a word in other words; the rest ends a declaration or a tag. */
const FORBIDDEN = /[\\<>{};@!\p{Cc}]|\/\*/u;

export interface CssValue {
  text: string;
  /** Ids that it refers to. */
  refers: string[];
}

/**
 * A property's value, held to words, numbers, colours, and `url(#id)` where the property takes one.
 *
 * @returns `undefined` for anything else: addresses, variables, expressions, escapes.
 */
export function readCssValue(property: string, given: string): CssValue | undefined {
  const value = given.trim().replace(/\s+/g, ' ');
  if (value.length > LIMITS.cssValue || value === '') return undefined;
  if (PLAIN.test(value)) return { text: value, refers: [] };
  if (FORBIDDEN.test(value)) return undefined;
  let sound = true;
  const unsound = (): void => {
    sound = false;
  };
  const tree = parsed(value);
  if (!tree) return undefined;
  const refers: string[] = [];
  walk(tree, (node: CssNode) => {
    if (node.type === 'Url') {
      const id = node.value.startsWith('#') ? node.value.slice(1) : '';
      if (!REFERRING.has(property) || !NAME.test(id)) return unsound();
      refers.push(id);
    } else if (node.type === 'Function') {
      if (!FUNCTIONS.has(node.name.toLowerCase())) unsound();
    } else if (node.type === 'String') {
      if (property !== 'font-family' || !/^[\p{L}\p{M}\p{N} _.-]*$/u.test(node.value)) unsound();
    } else if (!NODES.has(node.type)) unsound();
  });
  return sound ? { text: generate(tree), refers } : undefined;
}

/** Brackets that are not closed end the reading of a value. */
function parsed(value: string): CssNode | undefined {
  try {
    return parse(value, { context: 'value' });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
