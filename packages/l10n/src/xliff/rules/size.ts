import { SIZE_RESTRICTION } from '../names.js';
import { attribute, child, descendants, elements, type XmlElement } from '../xml/element.js';
import type { ElementConstraint } from './rule.js';

const NAMES = ['sizeRestriction', 'storageRestriction', 'sizeInfo', 'sizeInfoRef', 'equivStorage'] as const;
const RESTRICTED: ReadonlySet<string> = new Set(['file', 'group', 'unit', 'mrk', 'sm', 'pc', 'sc']);
const SIZED: ReadonlySet<string> = new Set(['file', 'group', 'unit', 'pc', 'sc', 'ec', 'ph']);
const STORED: ReadonlySet<string> = new Set(['pc', 'sc', 'ec', 'ph']);
const PLACES = {
  sizeRestriction: RESTRICTED,
  storageRestriction: RESTRICTED,
  sizeInfo: SIZED,
  sizeInfoRef: SIZED,
  equivStorage: STORED,
} as const;

/** Part 2, 4.6.5: each stands on its elements only; on an end code only when that is isolated. */
export const sizePlace: ElementConstraint = {
  name: 'size-place',
  at: NAMES.map((name) => `@${name}`),
  check(element, report) {
    for (const name of NAMES) {
      if (attribute(element, name, SIZE_RESTRICTION) === undefined) continue;
      if (!PLACES[name].has(element.name)) report(element, `${name} does not belong on <${element.name}>.`);
      if (element.name === 'ec' && attribute(element, 'isolated') !== 'yes') {
        report(element, `An end code has ${name} only when it is isolated.`);
      }
    }
  },
};

/** Part 2, 4.6.5.9 and 4.6.5.10: sizeInfo and sizeInfoRef exclude each other; the reference names something in `<slr:data>` beside the element or around it. */
export const sizeInfo: ElementConstraint = {
  name: 'size-info',
  at: ['@sizeInfoRef'],
  check(element, report) {
    const ref = attribute(element, 'sizeInfoRef', SIZE_RESTRICTION);
    if (ref === undefined) return;
    if (attribute(element, 'sizeInfo', SIZE_RESTRICTION) !== undefined) report(element, 'sizeInfo and sizeInfoRef exclude each other.');
    for (let at = element.parent; at; at = at.parent) {
      if (sizeData(at).ids.has(ref)) return;
    }
    report(element, `sizeInfoRef="${ref}" names nothing in the size data around it.`);
  },
};

/** A file's or group's own size data and profiles, found once: each of its many units may ask. */
interface SizeData {
  readonly ids: ReadonlySet<string>;
  readonly general: string;
  readonly storage: string;
}

const KNOWN = new WeakMap<XmlElement, SizeData>();

function sizeData(element: XmlElement): SizeData {
  let known = KNOWN.get(element);
  if (!known) {
    const data = elements(element, SIZE_RESTRICTION, 'data').flatMap(descendants);
    const profiles = child(element, SIZE_RESTRICTION, 'profiles');
    known = {
      ids: new Set(data.flatMap((each) => attribute(each, 'id') ?? [])),
      general: (profiles && attribute(profiles, 'generalProfile')) ?? '',
      storage: (profiles && attribute(profiles, 'storageProfile')) ?? '',
    };
    KNOWN.set(element, known);
  }
  return known;
}

/** A size in characters or bytes: a maximum, or a minimum and a maximum, "*" for none. */
const RESTRICTION = /^(?:\*|\d+|\d+,(?:\d+|\*))$/;
const STANDARD_GENERAL: ReadonlySet<string> = new Set(['xliff:codepoints']);
const STANDARD_STORAGE: ReadonlySet<string> = new Set(['xliff:utf8', 'xliff:utf16', 'xliff:utf32']);

/**
 * Part 2, 4.6.6: their restrictions and sizes are whole numbers. Another profile's values are its own; where no profile is
 * declared, a size that is given as a number is still a whole one.
 */
export const sizeValue: ElementConstraint = {
  name: 'size-value',
  at: NAMES.map((name) => `@${name}`),
  check(element, report) {
    const declared = NAMES.filter((name) => attribute(element, name, SIZE_RESTRICTION) !== undefined);
    if (declared.length === 0) return;
    const { general, storage } = profiles(element);
    for (const name of declared) {
      const value = attribute(element, name, SIZE_RESTRICTION) ?? '';
      const standard = name === 'sizeRestriction' || name === 'sizeInfo' ? STANDARD_GENERAL.has(general) : STANDARD_STORAGE.has(storage);
      if (name === 'sizeRestriction' || name === 'storageRestriction') {
        if (standard && !RESTRICTION.test(value)) report(element, `${name}="${value}" must be a maximum, or a minimum and a maximum.`);
      } else if (name !== 'sizeInfoRef') {
        const number = standard || (general === '' && storage === '' && value.trim() !== '' && Number.isFinite(Number(value)));
        if (number && !/^\d+$/.test(value)) report(element, `${name}="${value}" must be a whole number.`);
      }
    }
  },
};

function profiles(element: XmlElement): Pick<SizeData, 'general' | 'storage'> {
  let at: XmlElement | undefined = element;
  while (at && at.name !== 'file') at = at.parent;
  return at ? sizeData(at) : { general: '', storage: '' };
}
