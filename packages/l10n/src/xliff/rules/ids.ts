import { attribute, elements, type XmlElement } from '../xml/element.js';
import { reportRepeated, type DocumentRule, type ElementConstraint, type ScopeRule } from './rule.js';

const idOf = (element: XmlElement): readonly [XmlElement, string | undefined] => [element, attribute(element, 'id')];

/** 3.3.1.21: file ids are unique in the document; group and unit ids each within their file. */
export const structuralIdUnique: DocumentRule = {
  name: 'structural-id-unique',
  check(root, report) {
    const files = elements(root, root.namespace, 'file');
    reportRepeated(files.map(idOf), report);
    for (const file of files) {
      const inside = [...structure(file)];
      for (const name of ['group', 'unit']) reportRepeated(inside.filter((each) => each.name === name).map(idOf), report);
    }
  },
};

/** Groups and units inside, in document order. */
export function* structure(element: XmlElement): Generator<XmlElement> {
  for (const each of elements(element, element.namespace)) {
    if (each.name !== 'group' && each.name !== 'unit') continue;
    yield each;
    if (each.name === 'group') yield* structure(each);
  }
}

/** 3.3.1.21: note ids are unique within the file, group or unit whose notes they are. */
export const noteIdUnique: ElementConstraint = {
  name: 'note-id-unique',
  check(element, report) {
    if (element.name === 'notes') reportRepeated(elements(element, element.namespace, 'note').map(idOf), report);
  },
};

/** 3.3.1.21: data ids are unique within their unit or match. */
export const dataIdUnique: ElementConstraint = {
  name: 'data-id-unique',
  check(element, report) {
    if (element.name === 'originalData') reportRepeated(elements(element, element.namespace, 'data').map(idOf), report);
  },
};

/** 3.3.1.21: segments, ignorables and codes share one space of ids in a unit; a target's code has the id of the source's code it stands for. */
export const inlineIdUnique: ScopeRule = {
  name: 'inline-id-unique',
  check({ owner, parts, source, target }, report) {
    const holders = parts.map(({ element }) => element).filter((element) => element !== owner);
    reportRepeated([...holders, ...source].map(idOf), report);
    reportRepeated([...holders, ...target].map(idOf), report);
  },
};
