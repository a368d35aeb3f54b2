import { XLIFF_12 } from '../names.js';
import { elements, type XmlElement } from '../xml/element.js';
import { reportRepeated, type DocumentRule, type ElementConstraint, type ScopeRule } from './rule.js';

/** 3.3.1.21: file ids are unique in the document; group and unit ids each within their file. */
export const structuralIdUnique: DocumentRule = {
  name: 'structural-id-unique',
  check(root, report) {
    const files = elements(root, root.namespace, 'file');
    reportRepeated(files, report);
    for (const file of files) {
      const inside = [...structure(file)];
      for (const name of ['group', 'unit'])
        reportRepeated(
          inside.filter((each) => each.name === name),
          report,
        );
    }
  },
};

/** Whether it is a unit of XLIFF 2 at its place: in a file, or in groups in it. */
export function isUnit(element: XmlElement): boolean {
  if (element.name !== 'unit') return false;
  const core = element.namespace;
  let at = element.parent;
  while (at?.name === 'group' && at.namespace === core) at = at.parent;
  const root = at?.name === 'file' && at.namespace === core ? at.parent : undefined;
  return root?.name === 'xliff' && root.namespace === core && !root.parent && core !== XLIFF_12;
}

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
  at: ['notes'],
  check(element, report) {
    if (element.name === 'notes') reportRepeated(elements(element, element.namespace, 'note'), report);
  },
};

/** 3.3.1.21: data ids are unique within their unit or match. */
export const dataIdUnique: ElementConstraint = {
  name: 'data-id-unique',
  at: ['originalData'],
  check(element, report) {
    if (element.name === 'originalData') reportRepeated(elements(element, element.namespace, 'data'), report);
  },
};

/** 3.3.1.21: segments, ignorables and codes share one space of ids in a unit; a target's code has the id of the source's code it stands for. */
export const inlineIdUnique: ScopeRule = {
  name: 'inline-id-unique',
  check({ owner, parts, source, target }, report) {
    const holders = parts.map(({ element }) => element).filter((element) => element !== owner);
    reportRepeated([...holders, ...source], report);
    reportRepeated([...holders, ...target], report);
  },
};
