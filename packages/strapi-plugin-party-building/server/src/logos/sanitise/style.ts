import { generate, parse, type CssNode, type Declaration, type Rule } from 'css-tree';
import type { Element, Stylesheet } from './drawing';
import { LIMITS } from './limits';
import type { Notes, Position } from './notes';
import { readSelector, type ReadSelector } from './selector';

export interface StyleDeclaration {
  property: string;
  value: string;
  important: boolean;
}

interface StyleRule extends ReadSelector {
  declarations: StyleDeclaration[];
}

/**
 * The rules of a drawing's style sheets. What a rule can say is asked where it is applied; at-rules (imports, fonts, media) and selectors
 * that ask for more than names go.
 */
export function readStylesheets(sheets: readonly Stylesheet[], notes: Notes): StyleRule[] {
  const rules: StyleRule[] = [];
  for (const { text, at } of sheets) {
    notes.inTime(at);
    const tree = parse(text, { context: 'stylesheet', positions: false, parseCustomProperty: false });
    if (tree.type !== 'StyleSheet') continue;
    for (const node of tree.children.toArray()) {
      if (node.type === 'Rule') rules.push(...rulesOf(node, at, notes));
      else if (node.type === 'Atrule') notes.taken('style', `@${node.name}`, at);
      // Comments and the old HTML brackets say nothing.
      else if (node.type === 'Raw' && node.value.trim() !== '') notes.taken('style', node.value, at);
      if (rules.length > LIMITS.rules) notes.refuse('too-many', String(LIMITS.rules), at);
    }
  }
  // Stable: of two that weigh the same, the later wins.
  return rules.sort((a, b) => a.specificity - b.specificity);
}

function rulesOf({ prelude, block }: Rule, at: Position, notes: Notes): StyleRule[] {
  const declarations = declarationsOf(block.children.toArray(), at, notes);
  if (prelude.type !== 'SelectorList') {
    notes.taken('style', generate(prelude), at);
    return [];
  }
  return prelude.children.toArray().flatMap((selector) => {
    const read = selector.type === 'Selector' ? readSelector(selector) : undefined;
    if (!read) notes.taken('style', generate(selector), at);
    return read ? [{ ...read, declarations }] : [];
  });
}

/** What a `style` attribute declares. */
export function readStyle(text: string, at: Position, notes: Notes): StyleDeclaration[] {
  const tree = parse(text, { context: 'declarationList', positions: false, parseValue: false });
  return tree.type === 'DeclarationList' ? declarationsOf(tree.children.toArray(), at, notes) : [];
}

function declarationsOf(nodes: readonly CssNode[], at: Position, notes: Notes): StyleDeclaration[] {
  return nodes.flatMap((node) => {
    if (node.type === 'Declaration') return [declarationOf(node)];
    if (node.type !== 'Comment') notes.taken('style', generate(node), at);
    return [];
  });
}

const declarationOf = ({ property, value, important }: Declaration): StyleDeclaration => ({
  property: property.toLowerCase(),
  value: generate(value),
  important: important !== false,
});

/** What holds for an element, by the order of the cascade: the last of a property wins. */
export function cascade(element: Element, rules: readonly StyleRule[], own: readonly StyleDeclaration[]): StyleDeclaration[] {
  const all = [...rules.filter(({ matches }) => matches(element)).flatMap(({ declarations }) => declarations), ...own];
  return [...all.filter(({ important }) => !important), ...all.filter(({ important }) => important)];
}
