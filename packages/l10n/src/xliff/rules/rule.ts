import type { XmlElement } from '../xml/element.js';
import type { Scope } from './scope.js';

export type Report = (element: XmlElement, message: string) => void;

/** A constraint of the specification within a unit or a match. */
export interface ScopeRule {
  readonly name: string;
  check(scope: Scope, report: Report): void;
}

/** A constraint of the specification on the whole document. */
export interface DocumentRule {
  readonly name: string;
  check(root: XmlElement, report: Report): void;
}

/** A constraint of the specification on single elements. */
export interface ElementConstraint {
  readonly name: string;
  check(element: XmlElement, report: Report): void;
}

/** Reports each element whose id an earlier one has. */
export function reportRepeated(ids: Iterable<readonly [XmlElement, string | undefined]>, report: Report): void {
  const seen = new Set<string>();
  for (const [element, id] of ids) {
    if (id === undefined) continue;
    if (seen.has(id)) report(element, `The id "${id}" is used twice.`);
    seen.add(id);
  }
}
