import type { CssNode, Selector } from 'css-tree';
import { rawOf, type Element } from './drawing';

type Test = (element: Element) => boolean;

export interface ReadSelector {
  matches: Test;
  /** Ids, classes and types, in one number that compares as they do. */
  specificity: number;
}

/**
 * Types, classes, ids, `*`, descendants and children: what drawing programs write.
 *
 * @returns `undefined` for states, attributes and siblings.
 */
export function readSelector(selector: Selector): ReadSelector | undefined {
  let specificity = 0;
  /** Ours so far, then what has to be above it. */
  let compound: Test[] = [];
  let whole: Test | undefined;
  let join: ((above: Test) => Test) | undefined;

  const close = (): void => {
    const tests = compound;
    const here: Test = (element) => tests.every((test) => test(element));
    const above = whole;
    const joined = join;
    whole = above && joined ? both(here, joined(above)) : here;
    compound = [];
  };

  for (const part of selector.children.toArray()) {
    if (part.type === 'Combinator') {
      close();
      join = part.name === ' ' ? somewhereAbove : part.name === '>' ? rightAbove : undefined;
      if (!join) return undefined;
      continue;
    }
    const test = testOf(part);
    if (!test) return undefined;
    compound.push(test);
    specificity += part.type === 'IdSelector' ? 1e6 : part.type === 'ClassSelector' ? 1e3 : isUniversal(part) ? 0 : 1;
  }
  close();
  return whole && { matches: whole, specificity };
}

const isUniversal = (part: CssNode): boolean => part.type === 'TypeSelector' && part.name === '*';

function testOf(part: CssNode): Test | undefined {
  if (part.type === 'IdSelector') return (element) => rawOf(element, 'id') === part.name;
  if (part.type === 'ClassSelector') return (element) => rawOf(element, 'class')?.split(/\s+/).includes(part.name) ?? false;
  if (part.type === 'TypeSelector') return isUniversal(part) ? () => true : (element) => element.name === part.name;
  return undefined;
}

const both =
  (one: Test, other: Test): Test =>
  (element) =>
    one(element) && other(element);

const rightAbove =
  (test: Test): Test =>
  ({ parent }) =>
    parent !== undefined && test(parent);

const somewhereAbove =
  (test: Test): Test =>
  ({ parent }) => {
    for (let above = parent; above; above = above.parent) if (test(above)) return true;
    return false;
  };
