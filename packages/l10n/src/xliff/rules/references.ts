import { GLOSSARY, MATCHES } from '../names.js';
import { attribute, child, elements, type XmlElement } from '../xml/element.js';
import { fragment, type Fragment } from './fragments.js';
import type { ElementConstraint, ScopeRule } from './rule.js';
import { MARKERS, unitScope, type Scope } from './scope.js';

/** 2: a reference within the document has the form of a fragment identifier. */
export const fragmentIdentifier: ElementConstraint = {
  name: 'fragment-identifier',
  at: ['@ref'],
  check(element, report) {
    const ref = attribute(element, 'ref');
    if (ref === undefined || !ref.startsWith('#')) return;
    const read = fragment(ref);
    if (typeof read === 'string') report(element, `ref="${ref}" is no fragment identifier: ${read}.`);
  },
};

/** 3.7.3.1.3: a comment is a value, or a reference to a note of the same unit; one of the two. */
export const comment: ScopeRule = {
  name: 'comment',
  at: ['mrk', 'sm'],
  check({ owner, core, source, target }, report) {
    const holder = child(owner, core, 'notes');
    const notes = new Set(holder ? elements(holder, core, 'note').map((note) => attribute(note, 'id')) : []);
    for (const element of [...source, ...target]) {
      if (!MARKERS.has(element.name) || attribute(element, 'type') !== 'comment') continue;
      const ref = attribute(element, 'ref');
      if ((ref === undefined) === (attribute(element, 'value') === undefined)) {
        report(element, 'A comment has either value or ref.');
        continue;
      }
      if (ref === undefined) continue;
      const read = ref.startsWith('#') ? fragment(ref) : 'elsewhere';
      if (typeof read === 'string' || !within(read, owner) || read.leaf?.prefix !== 'n' || !notes.has(read.leaf.id)) {
        report(element, `ref="${ref}" names no note of this unit.`);
      }
    }
  },
};

/** 3.3.1.27: a note's reference names something of the unit that the note is in. */
export const noteRef: ElementConstraint = {
  name: 'note-ref',
  at: ['@ref'],
  check(element, report) {
    const unit = element.name === 'note' ? element.parent?.parent : undefined;
    const ref = attribute(element, 'ref');
    if (unit?.name !== 'unit' || ref === undefined) return;
    if (!pointsInto(ref, unitScope(unit))) report(element, `ref="${ref}" names nothing in this unit.`);
  },
};

/** Part 2, 4.1.7.5: a match's reference names a span of the text of the same unit. */
export const matchRef: ElementConstraint = {
  name: 'match-ref',
  at: ['@ref'],
  check(element, report) {
    const ref = element.namespace === MATCHES && element.name === 'match' ? attribute(element, 'ref') : undefined;
    const unit = ref === undefined ? undefined : unitOf(element);
    if (ref === undefined || !unit) return;
    if (!pointsInto(ref, unitScope(unit))) report(element, `ref="${ref}" names no text of this unit.`);
  },
};

/** Part 2, 4.2.5.2: so does that of a glossary entry or a translation. One that names another document cannot be looked up. */
export const glossaryRef: ElementConstraint = {
  name: 'glossary-ref',
  at: ['@ref'],
  check(element, report) {
    const ref = element.namespace === GLOSSARY ? attribute(element, 'ref') : undefined;
    const unit = ref?.startsWith('#') ? unitOf(element) : undefined;
    if (ref === undefined || !unit) return;
    if (!pointsInto(ref, unitScope(unit))) report(element, `ref="${ref}" names no text of this unit.`);
  },
};

function unitOf(element: XmlElement): XmlElement | undefined {
  let at: XmlElement | undefined = element;
  while (at && at.name !== 'unit') at = at.parent;
  return at;
}

/** Whether a fragment's way down, where it states one, leads to this unit. */
function within(read: Fragment, unit: XmlElement): boolean {
  if (read.unit !== undefined && read.unit !== attribute(unit, 'id')) return false;
  if (read.unit === undefined && (read.file !== undefined || read.group !== undefined)) return false;
  let at = unit.parent;
  while (at && at.name !== 'file') at = at.parent;
  return read.file === undefined || read.file === (at && attribute(at, 'id'));
}

function pointsInto(ref: string, { owner, sourceIds, targetIds }: Scope): boolean {
  const read = ref.startsWith('#') ? fragment(ref) : 'elsewhere';
  if (typeof read === 'string' || !within(read, owner) || !read.leaf) return false;
  const { prefix, id } = read.leaf;
  return prefix === 't' ? targetIds().has(id) : prefix === undefined && sourceIds().has(id);
}
