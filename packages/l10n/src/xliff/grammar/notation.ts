import type { Value } from '../xml/values.js';
import type { ElementRule, Particle } from './grammar.js';

/** A short notation for content models, so that a grammar reads like the specification's tree of elements (XLIFF 2.2 part 1, 3.2.1). */
export const one = (...names: string[]): Particle => ({ names, min: 1, max: 1 });
export const optional = (...names: string[]): Particle => ({ names, min: 0, max: 1 });
export const many = (...names: string[]): Particle => ({ names, min: 0, max: Infinity });
export const some = (...names: string[]): Particle => ({ names, min: 1, max: Infinity });

/** An attribute whose name ends in `!` is required. */
export function element(
  declared: Readonly<Record<string, Value>>,
  content: readonly Particle[],
  { others = 'none', text = false }: { others?: ElementRule['others']; text?: boolean } = {},
): ElementRule {
  const attributes = new Map(Object.entries(declared).map(([name, value]) => [name.replace(/!$/, ''), value] as const));
  const required = Object.keys(declared).flatMap((name) => (name.endsWith('!') ? name.slice(0, -1) : []));
  return { attributes, required, others, content, text };
}

/** Rules of one namespace under their full names. */
export function inNamespace(namespace: string, rules: Readonly<Record<string, ElementRule>>): [string, ElementRule][] {
  return Object.entries(rules).map(([name, rule]) => [`{${namespace}}${name}`, rule]);
}

/** The same by namespace and by name, so that a check makes no string for every element. */
export function byNamespace<Rule>(rules: Iterable<readonly [name: string, Rule]>): ReadonlyMap<string, ReadonlyMap<string, Rule>> {
  const found = new Map<string, Map<string, Rule>>();
  for (const [full, rule] of rules) {
    const end = full.indexOf('}');
    const namespace = full.slice(1, end);
    const names = found.get(namespace) ?? new Map<string, Rule>();
    found.set(namespace, names.set(full.slice(end + 1), rule));
  }
  return found;
}
