import { attribute, elements, type XmlElement } from '../xml/element.js';
import { GLOSSARY, MATCHES, METADATA, RESOURCE_DATA, SIZE_RESTRICTION, VALIDATION, XML } from '../names.js';
import { isNmtoken } from '../xml/values.js';
import { structure } from './ids.js';
import type { DocumentRule, ElementConstraint, ScopeRule } from './rule.js';
import { placeOf } from './scope.js';

/** 3.2.2.5: a unit has at least one segment. */
export const unitSegment: ScopeRule = {
  name: 'unit-segment',
  check({ owner, parts }, report) {
    if (owner.name === 'unit' && !parts.some(({ element }) => element.name === 'segment')) report(owner, 'A unit needs a <segment>.');
  },
};

/** 3.3.1.24: targets stand at places of their own, none beyond the number of segments and ignorables. */
export const targetOrder: ScopeRule = {
  name: 'target-order',
  check({ parts }, report) {
    const taken = new Set<number>();
    parts.forEach((part, index) => {
      if (!part.target) return;
      const place = placeOf(part, index);
      if (place > parts.length) report(part.target, `order="${place}" is beyond the ${parts.length} parts of this unit.`);
      if (taken.has(place)) report(part.target, `Two targets stand at place ${place}.`);
      taken.add(place);
    });
  },
};

/** 3.7.4: sub-flows are units of the same file. */
export const subFlows: DocumentRule = {
  name: 'sub-flows',
  needs: (unit) => codesWithFlows(unit).length > 0,
  check(root, report) {
    for (const file of elements(root, root.namespace, 'file')) {
      const units = [...structure(file)].filter(({ name }) => name === 'unit');
      const ids = new Set(units.map((unit) => attribute(unit, 'id')));
      for (const unit of units) {
        for (const element of codesWithFlows(unit)) {
          for (const name of FLOWS) {
            for (const id of attribute(element, name)?.trim().split(/\s+/) ?? []) {
              if (!ids.has(id)) report(element, `${name} names "${id}", which is no unit of this file.`);
            }
          }
        }
      }
    }
  },
};

const FLOWS: ReadonlySet<string> = new Set(['subFlows', 'subFlowsStart', 'subFlowsEnd']);

function codesWithFlows(element: XmlElement, found: XmlElement[] = []): readonly XmlElement[] {
  for (const each of element.children) {
    if (typeof each === 'string' || each.namespace !== element.namespace) continue;
    if (each.attributes.some(({ namespace, name }) => namespace === '' && FLOWS.has(name))) found.push(each);
    codesWithFlows(each, found);
  }
  return found;
}

const ONCE: readonly (readonly [namespace: string, name: string])[] = [
  [MATCHES, 'matches'],
  [GLOSSARY, 'glossary'],
  [METADATA, 'metadata'],
  [RESOURCE_DATA, 'resourceData'],
  [SIZE_RESTRICTION, 'profiles'],
  [SIZE_RESTRICTION, 'data'],
  [VALIDATION, 'validation'],
];
const CONTAINERS: ReadonlySet<string> = new Set(['file', 'group', 'unit']);

/** 3.2.2.2, 3.2.2.4 and 3.2.2.5: each module's element stands at most once in a file, group or unit. */
export const moduleOnce: ElementConstraint = {
  name: 'module-once',
  at: [...CONTAINERS],
  check(element, report) {
    if (!CONTAINERS.has(element.name)) return;
    for (const [namespace, name] of ONCE) {
      const repeated = elements(element, namespace, name)[1];
      if (repeated) report(repeated, `<${name}> may stand once in <${element.name}>.`);
    }
  },
};

/** 3.9.2: ids of an extension are name tokens, unique in the file, group or unit around them. */
export function extensionIds(extension: (namespace: string) => boolean): ElementConstraint {
  return {
    name: 'extension-id',
    at: [...CONTAINERS],
    check(element, report) {
      if (!CONTAINERS.has(element.name)) return;
      const seen = new Set<string>();
      for (const each of foreign(element, extension)) {
        const id = attribute(each, 'id') ?? attribute(each, 'id', XML);
        if (id === undefined) continue;
        if (!isNmtoken(id)) report(each, `id="${id}" of an extension must be a name token.`);
        if (seen.has(id)) report(each, `The id "${id}" is used twice by extensions in this <${element.name}>.`);
        seen.add(id);
      }
    },
  };
}

/** Elements of extensions, down to the next group or unit. */
function foreign(element: XmlElement, extension: (namespace: string) => boolean, found: XmlElement[] = []): readonly XmlElement[] {
  for (const each of element.children) {
    if (typeof each === 'string' || (each.namespace === element.namespace && CONTAINERS.has(each.name))) continue;
    if (extension(each.namespace)) found.push(each);
    foreign(each, extension, found);
  }
  return found;
}
