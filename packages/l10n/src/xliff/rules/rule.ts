import { attribute, type XmlElement } from '../xml/element.js';
import type { Scope } from './scope.js';
import type { Looking } from './table.js';

export type Report = (element: XmlElement, message: string) => void;

/** A constraint of the specification within a unit or a match; it looks at codes and markers. */
export interface ScopeRule extends Looking {
  readonly name: string;
  check(scope: Scope, report: Report): void;
}

/** A constraint of the specification on the whole document. */
export interface DocumentRule {
  readonly name: string;
  check(root: XmlElement, report: Report): void;
  /** Whether it looks into this unit, whose content must therefore stay in the tree. */
  needs?(unit: XmlElement): boolean;
}

/** A constraint of the specification on single elements. */
export interface ElementConstraint extends Looking {
  readonly name: string;
  check(element: XmlElement, report: Report): void;
}

/** Reports each element whose id an earlier one has. */
export function reportRepeated(elements: readonly XmlElement[], report: Report): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    if (seen.has(id)) report(element, `The id "${id}" is used twice.`);
    seen.add(id);
  }
}
