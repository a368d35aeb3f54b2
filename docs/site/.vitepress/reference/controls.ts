import { TAGS } from '../language';
import type { Attribute, Element } from './manifest';

/** How a reader of the reference changes an attribute of the live element. */
export type Control = { attribute: string } & (
  | {
      kind: 'choice';
      options: string[];
      /** The element shows nothing without it: what it begins with. */
      initial?: string;
    }
  | { kind: 'switch' }
);

/** Attributes that only say something where a CMS answers, and this site has none. */
const WANT_A_SERVER = new Set(['endpoint', 'live', 'embed']);
const HEADING_LEVELS = ['1', '2', '3', '4', '5', '6'];

/**
 * A control for each attribute whose values are known: enumerations, booleans, and keys that the content has.
 *
 * @param items keys of what an element of one thing can show.
 */
export function controlsOf({ attributes }: Pick<Element, 'attributes'>, items: readonly string[]): Control[] {
  return attributes.flatMap((attribute) => control(attribute, items) ?? []);
}

function control({ name: attribute, type }: Attribute, items: readonly string[]): Control | undefined {
  if (WANT_A_SERVER.has(attribute)) return undefined;
  if (type === 'boolean') return { attribute, kind: 'switch' };
  const options = attribute === 'item' ? [...items] : optionsOf(attribute, type);
  if (options.length === 0) return undefined;
  return { attribute, kind: 'choice', options, ...(attribute === 'item' && options[0] !== undefined && { initial: options[0] }) };
}

function optionsOf(attribute: string, type: string): string[] {
  if (attribute === 'locale') return Object.values(TAGS);
  if (attribute === 'heading-level') return HEADING_LEVELS;
  const literals = type.split('|').map((each) => /^\s*'([^']*)'\s*$/.exec(each)?.[1]);
  return literals.every((literal) => literal !== undefined) ? (literals as string[]) : [];
}
