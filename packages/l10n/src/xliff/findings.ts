import type { Finding } from './finding.js';
import type { Report } from './grammar/grammar.js';
import type { XmlElement } from './xml/element.js';

/** A finding before its line and column are counted. */
export type Found = Pick<Finding, 'rule' | 'message'> & { readonly offset: number };

/** More findings help nobody, and a file made of errors shall not make a report of its size. */
const MOST = 100;

/** Collects what is wrong, each thing once. */
export class Findings {
  readonly all: Found[] = [];

  readonly report: Report = ({ offset }: XmlElement, rule, message) => {
    if (this.all.length >= MOST) return;
    const known = this.all.some((each) => each.offset === offset && each.rule === rule && each.message === message);
    if (!known) this.all.push({ offset, rule, message });
  };
}

/** The first of them all in document order; at the same place in the order given. */
export function firstOf(...several: readonly Findings[]): readonly Found[] {
  return several
    .flatMap(({ all }) => all)
    .sort((a, b) => a.offset - b.offset)
    .slice(0, MOST);
}
