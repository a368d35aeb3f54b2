import { attribute } from '../xml/element.js';
import type { ScopeRule } from './rule.js';
import { CODES } from './scope.js';

/** 3.3.1.9 to 3.3.1.11: a reference to original data names a `<data>` of the same unit or match. */
export const dataRef: ScopeRule = {
  name: 'data-ref',
  at: ['@dataRef', '@dataRefStart', '@dataRefEnd'],
  check({ source, target, data }, report) {
    for (const element of [...source, ...target]) {
      for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
        const id = attribute(element, name);
        if (id !== undefined && !data().has(id)) report(element, `${name}="${id}" names no original data of this unit.`);
      }
    }
  },
};

/** 3.3.1.8 and 3.7.2.4.1: a copy names a code that exists and may be copied, and takes its original data from it. */
export const copyOf: ScopeRule = {
  name: 'copy-of',
  at: ['@copyOf'],
  check({ source, target }, report) {
    const codes = [...source, ...target].filter(({ name }) => CODES.has(name));
    const bases = new Map(codes.map((code) => [attribute(code, 'id'), code] as const));
    for (const element of codes) {
      const id = attribute(element, 'copyOf');
      if (id === undefined) continue;
      const base = attribute(element, 'id') === id ? undefined : bases.get(id);
      if (!base) report(element, `copyOf="${id}" names no code of this unit.`);
      else if (attribute(base, 'canCopy') === 'no') report(element, `The code "${id}" may not be copied.`);
      if (['dataRef', 'dataRefStart', 'dataRefEnd'].some((name) => attribute(element, name) !== undefined)) {
        report(element, 'A copied code has no original data of its own.');
      }
    }
  },
};
