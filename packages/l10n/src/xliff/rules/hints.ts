import { attribute, descendants, type XmlElement } from '../xml/element.js';
import type { Report, ScopeRule } from './rule.js';
import { CODES, inTargetOrder, type SegmentPart } from './scope.js';

/** 3.7.2.6: a code that cannot be re-ordered can be neither copied nor deleted. */
export const reorderHints: ScopeRule = {
  name: 'reorder-hints',
  at: ['@canReorder'],
  check({ source, target }, report) {
    for (const element of [...source, ...target]) {
      const canReorder = attribute(element, 'canReorder') ?? 'yes';
      if (canReorder === 'yes') continue;
      for (const name of ['canCopy', 'canDelete']) {
        if (attribute(element, name) !== 'no') report(element, `With canReorder="${canReorder}", ${name} must be "no".`);
      }
    }
  },
};

/** 3.7.2.6: a code that cannot be deleted and stands in a translated source stands in the unit's targets. */
export const canDelete: ScopeRule = {
  name: 'can-delete',
  at: ['@canDelete'],
  check({ parts, target }, report) {
    const kept = new Set(target.map((each) => attribute(each, 'id')));
    for (const part of parts) {
      if (!part.source || !part.target) continue;
      for (const code of descendants(part.source)) {
        const id = attribute(code, 'id');
        if (CODES.has(code.name) && id !== undefined && attribute(code, 'canDelete') === 'no' && !kept.has(id)) {
          report(part.target, `The code "${id}" cannot be deleted, yet the target lacks it.`);
        }
      }
    }
  },
};

/** A code's start, or its end: what stands one after the other in a text. */
interface Event {
  readonly key: string;
  readonly canReorder: string;
  readonly element: XmlElement;
  readonly end: boolean;
}

/** 3.7.2.6: a sequence that cannot be re-ordered begins with `firstNo` and stands in the target as it does in the source. */
export const reorderSequence: ScopeRule = {
  name: 'reorder-sequence',
  at: ['@canReorder'],
  check({ parts }, report) {
    const source = events(parts.map((part) => part.source));
    const target = events(inTargetOrder(parts).map((part) => part.target));
    for (const side of [source, target]) checkStarts(side, report);
    const places = new Map(target.map(({ key }, at) => [key, at] as const));
    for (const sequence of sequences(source)) checkKept(sequence, target, places, report);
  },
};

function events(contents: readonly SegmentPart['source'][]): Event[] {
  const found: Event[] = [];
  const visit = (element: XmlElement): void => {
    for (const each of element.children) {
      if (typeof each === 'string') continue;
      const code = CODES.has(each.name);
      const id = attribute(each, 'id') ?? `/${attribute(each, 'startRef') ?? ''}`;
      const event = { key: id, canReorder: attribute(each, 'canReorder') ?? 'yes', element: each, end: false };
      if (code) found.push(event);
      visit(each);
      if (each.name === 'pc') found.push({ ...event, key: `/${id}`, end: true });
    }
  };
  for (const content of contents) if (content) visit(content);
  return found;
}

function checkStarts(side: readonly Event[], report: Report): void {
  let inside = false;
  for (const { canReorder, element, end } of side) {
    if (end) continue;
    if (canReorder === 'no' && !inside) report(element, 'canReorder="no" must follow a code with "firstNo" or "no".');
    inside = canReorder !== 'yes';
  }
}

function sequences(side: readonly Event[]): Event[][] {
  const found: Event[][] = [];
  let current: Event[] | undefined;
  for (const event of side) {
    if (event.canReorder === 'firstNo' && !event.end) found.push((current = [event]));
    else if (event.canReorder !== 'yes') current?.push(event);
    else current = undefined;
  }
  return found;
}

function checkKept(sequence: readonly Event[], target: readonly Event[], places: ReadonlyMap<string, number>, report: Report): void {
  const start = places.get(sequence[0]?.key ?? '');
  if (start === undefined) return;
  for (const [at, { key }] of sequence.entries()) {
    const found = places.get(key);
    const element = target[found ?? -1]?.element;
    if (element && found !== start + at) return report(element, 'A sequence of codes that cannot be re-ordered was re-ordered.');
  }
}
