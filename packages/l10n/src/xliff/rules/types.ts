import { codePointInXml } from '../xml/characters.js';
import { attribute } from '../xml/element.js';
import type { ElementConstraint } from './rule.js';

const RESERVED: ReadonlyMap<string, string> = new Map([
  ['xlf:lb', 'fmt'],
  ['xlf:pb', 'fmt'],
  ['xlf:b', 'fmt'],
  ['xlf:i', 'fmt'],
  ['xlf:u', 'fmt'],
  ['xlf:var', 'ui'],
]);

/** 3.3.1.36: a sub-type needs a type; the reserved `xlf:` ones need theirs. The same holds for matches (part 2, 4.1.7.8). */
export const subType: ElementConstraint = {
  name: 'sub-type',
  at: ['@subType'],
  check(element, report) {
    const value = attribute(element, 'subType');
    if (value === undefined) return;
    const type = attribute(element, 'type');
    if (type === undefined) return report(element, 'subType needs type.');
    if (element.name === 'match' || !value.startsWith('xlf:')) return;
    const needed = RESERVED.get(value);
    if (needed === undefined) report(element, `subType="${value}" is not one of the reserved xlf: values.`);
    else if (type !== needed) report(element, `subType="${value}" needs type="${needed}".`);
  },
};

/** 3.3.1.35: a sub-state needs a state. */
export const subState: ElementConstraint = {
  name: 'sub-state',
  at: ['@subState'],
  check(element, report) {
    if (attribute(element, 'subState') !== undefined && attribute(element, 'state') === undefined) {
      report(element, 'subState needs state.');
    }
  },
};

/**
 * 3.3.1.19: `<cp>` stands for a code point that XML does not allow, and for no other. Half characters, which the specification lets
 * through, are refused too: no text may hold them.
 */
export const codePoint: ElementConstraint = {
  name: 'code-point',
  at: ['cp'],
  check(element, report) {
    if (element.name !== 'cp') return;
    const hex = attribute(element, 'hex') ?? '';
    const value = Number.parseInt(hex, 16);
    if (value > 0x10ffff) report(element, `hex="${hex}" is not a code point.`);
    else if (value >= 0xd800 && value <= 0xdfff) report(element, `U+${hex.toUpperCase()} is half a character.`);
    else if (codePointInXml(value)) report(element, `U+${hex.toUpperCase()} is allowed in XML: it stands as itself, not in <cp>.`);
  },
};

/** 3.2.2.3: a skeleton is inside, or elsewhere under `href`; one of the two. */
export const skeletonHref: ElementConstraint = {
  name: 'skeleton-href',
  at: ['skeleton'],
  check(element, report) {
    if (element.name !== 'skeleton') return;
    if ((attribute(element, 'href') === undefined) === (element.children.length === 0)) {
      report(element, element.children.length === 0 ? 'An empty skeleton needs href.' : 'A skeleton with content has no href.');
    }
  },
};
