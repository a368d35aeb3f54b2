import type { Value } from '../xml/values.js';
import type { ElementRule, Particle } from './grammar.js';

/** A short notation for content models, so that a grammar reads like the specification's tree of elements (XLIFF 2.2 part 1, 3.2.1). */
export const one = (...names: string[]): Particle => ({ names, min: 1, max: 1 });
export const optional = (...names: string[]): Particle => ({ names, min: 0, max: 1 });
export const many = (...names: string[]): Particle => ({ names, min: 0, max: Infinity });
export const some = (...names: string[]): Particle => ({ names, min: 1, max: Infinity });

/** Attributes by name; one whose name ends in `!` is required. */
export function attributes(declared: Readonly<Record<string, Value>>): ElementRule['attributes'] {
  return new Map(
    Object.entries(declared).map(([name, value]) => [name.replace(/!$/, ''), { value, required: name.endsWith('!') }] as const),
  );
}

export function element(
  declared: Readonly<Record<string, Value>>,
  content: readonly Particle[],
  { others = 'none', text = false }: { others?: ElementRule['others']; text?: boolean } = {},
): ElementRule {
  return { attributes: attributes(declared), others, content, text };
}

/** Rules of one namespace under their full names. */
export function inNamespace(namespace: string, rules: Readonly<Record<string, ElementRule>>): [string, ElementRule][] {
  return Object.entries(rules).map(([name, rule]) => [`{${namespace}}${name}`, rule]);
}
