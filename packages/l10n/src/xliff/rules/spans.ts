import { attribute, type XmlElement } from '../xml/element.js';
import type { Report, ScopeRule } from './rule.js';
import type { Scope } from './scope.js';

type Side = readonly XmlElement[];

/** Source and target hold their own starts and ends. What is missing from a target that is not yet whole may come with the rest. */
function eachSide({ source, target, complete }: Scope, check: (side: Side, whole: boolean) => void): void {
  check(source, true);
  check(target, complete);
}

const startsOf = (side: Side, name: string): Map<string, number> =>
  new Map(side.flatMap((each, at) => (each.name === name ? [[attribute(each, 'id') ?? '', at] as const] : [])));

const isolated = (element: XmlElement): boolean => attribute(element, 'isolated') === 'yes';

/** 3.2.3.4: a start code without its end in the unit is isolated, one with it is not. */
export const startCode: ScopeRule = {
  name: 'start-code',
  at: ['sc'],
  check(scope, report) {
    eachSide(scope, (side, whole) => {
      const ended = new Set(side.filter(({ name }) => name === 'ec').map((each) => attribute(each, 'startRef')));
      for (const each of side) {
        if (each.name !== 'sc') continue;
        const id = attribute(each, 'id');
        if (isolated(each) && ended.has(id)) report(each, `The start code "${id}" has its end in this unit: it is not isolated.`);
        if (!isolated(each) && whole && !ended.has(id)) {
          report(each, `The start code "${id}" has no end code in this unit and is not isolated.`);
        }
      }
    });
  },
};

/** 3.2.3.5: an end code follows the start code it names by `startRef`; an isolated one has an id instead. */
export const endCode: ScopeRule = {
  name: 'end-code',
  at: ['ec'],
  check(scope, report) {
    eachSide(scope, (side, whole) => {
      const starts = startsOf(side, 'sc');
      side.forEach((each, at) => {
        if (each.name !== 'ec') return;
        const startRef = attribute(each, 'startRef');
        const id = attribute(each, 'id');
        if (isolated(each)) {
          if (startRef !== undefined || id === undefined) report(each, 'An isolated end code has an id and no startRef.');
          return;
        }
        if (startRef === undefined) return report(each, 'An end code that is not isolated needs startRef.');
        if (id !== undefined) report(each, 'An end code that is not isolated has startRef and no id.');
        if (attribute(each, 'dir') !== undefined) report(each, 'An end code that is not isolated has no dir.');
        follows(each, at, starts.get(startRef), `start code "${startRef}"`, whole, report);
      });
    });
  },
};

/** 3.2.3.7 and 3.2.3.8: a start marker has one end marker after it, an end marker its start marker before it. */
export const markerPair: ScopeRule = {
  name: 'marker-pair',
  at: ['sm', 'em'],
  check(scope, report) {
    eachSide(scope, (side, whole) => {
      const starts = startsOf(side, 'sm');
      const ended = new Set<string>();
      side.forEach((each, at) => {
        if (each.name !== 'em') return;
        const startRef = attribute(each, 'startRef') ?? '';
        ended.add(startRef);
        follows(each, at, starts.get(startRef), `start marker "${startRef}"`, whole, report);
      });
      for (const [id, at] of starts) {
        const start = side[at];
        if (whole && start && !ended.has(id)) report(start, `The start marker "${id}" has no end marker in this unit.`);
      }
    });
  },
};

function follows(end: XmlElement, at: number, start: number | undefined, named: string, whole: boolean, report: Report): void {
  if (start === undefined ? whole : start > at) {
    report(end, start === undefined ? `There is no ${named} in this unit.` : `The ${named} stands after its end.`);
  }
}

/** 3.2.3.5: the hints of a start code and its end code agree; the end of a first code that cannot be re-ordered cannot either. */
export const spanHints: ScopeRule = {
  name: 'span-hints',
  at: ['ec'],
  check(scope, report) {
    eachSide(scope, (side) => {
      const starts = startsOf(side, 'sc');
      for (const each of side) {
        if (each.name !== 'ec' || isolated(each)) continue;
        const start = side[starts.get(attribute(each, 'startRef') ?? '') ?? -1];
        if (!start) continue;
        for (const name of ['canCopy', 'canDelete', 'canOverlap', 'canReorder']) {
          const given = attribute(start, name) ?? 'yes';
          const expected = name === 'canReorder' && given === 'firstNo' ? 'no' : given;
          if ((attribute(each, name) ?? 'yes') !== expected) report(each, `${name} must be "${expected}", as the start code has it.`);
        }
      }
    });
  },
};
