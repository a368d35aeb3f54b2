import type { Report } from '../grammar/grammar.js';
import { MODULES, XLIFF_12, XLIFF_20, XLIFF_22 } from '../names.js';
import type { XmlElement } from '../xml/element.js';
import { DOCUMENT_RULES, elementConstraints, SCOPE_RULES, UNIT_RULES } from './index.js';
import { isUnit } from './ids.js';
import type { Report as ReportUnder } from './rule.js';
import { RULES_12 } from './rules12.js';
import { matchScopes, unitScope, type Scope } from './scope.js';
import { callEach, RuleTable } from './table.js';

const CONSTRAINTS = new Map(
  [XLIFF_20, XLIFF_22].map((core) => {
    const constraints = elementConstraints(core);
    return [core, { constraints, table: new RuleTable(constraints) }] as const;
  }),
);
const SCOPE_TABLE = new RuleTable(SCOPE_RULES);
const UNIT_TABLE = new RuleTable(UNIT_RULES);

/** Whether the check of the document looks into this unit. */
export const neededLater = (unit: XmlElement): boolean => DOCUMENT_RULES.some(({ needs }) => needs?.(unit));

/** A check of the constraints on units of XLIFF 2. */
export function unitCheck(report: Report): (unit: XmlElement) => void {
  const [scopeChecks, unitChecks] = [bound(SCOPE_RULES, report), bound(UNIT_RULES, report)];
  const inScope = (scope: Scope): void => callEach(scopeChecks, lookingInto(scope, SCOPE_TABLE), scope);
  const elementsOf = new Map([...CONSTRAINTS.keys()].map((core) => [core, elementsCheck(core, report)] as const));
  return (unit) => {
    elementsOf.get(unit.namespace)?.(unit);
    const scope = unitScope(unit);
    inScope(scope);
    callEach(unitChecks, lookingInto(scope, UNIT_TABLE), scope);
    matchScopes(unit).forEach(inScope);
  };
}

/** Checks the constraints on a document, without those on units of XLIFF 2. */
export function checkDocument(root: XmlElement, report: Report): void {
  for (const check of bound(root.namespace === XLIFF_12 ? RULES_12 : DOCUMENT_RULES, report)) check(root);
  elementsCheck(root.namespace, report)(root);
}

/** A check of each element, down to the units inside. */
function elementsCheck(core: string, report: Report): (top: XmlElement) => void {
  const known = CONSTRAINTS.get(core);
  if (!known) return () => undefined;
  const { constraints, table } = known;
  const checks = bound(constraints, report);
  const visit = (element: XmlElement): void => {
    if (element.namespace === core || MODULES.has(element.namespace)) callEach(checks, table.lookingAt(element), element);
    for (const each of element.children) if (typeof each !== 'string' && !isUnit(each)) visit(each);
  };
  return visit;
}

function lookingInto({ source, target }: Scope, table: RuleTable): number {
  let bits = table.always;
  for (const each of source) bits |= table.lookingAt(each);
  for (const each of target) bits |= table.lookingAt(each);
  return bits;
}

/** The rules' checks, each with its reports under its name. */
function bound<On>(
  rules: readonly { readonly name: string; check(on: On, report: ReportUnder): void }[],
  report: Report,
): ((on: On) => void)[] {
  return rules.map((rule) => {
    const under: ReportUnder = (element, message) => report(element, rule.name, message);
    return (on) => rule.check(on, under);
  });
}
