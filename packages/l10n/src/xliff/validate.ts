import type { Finding } from './finding.js';
import { checkGrammar, type Grammar } from './grammar/grammar.js';
import { GRAMMAR_12 } from './grammar/core12.js';
import { core2 } from './grammar/core2.js';
import { MODULE_ATTRIBUTES, modules2 } from './grammar/modules2.js';
import { MODULES, XLIFF_12, XLIFF_20, XLIFF_22 } from './names.js';
import { DOCUMENT_RULES, elementConstraints, SCOPE_RULES, UNIT_RULES } from './rules/index.js';
import { RULES_12 } from './rules/rules12.js';
import { structure } from './rules/ids.js';
import { matchScopes, unitScope } from './rules/scope.js';
import type { XmlElement } from './xml/element.js';
import { attribute, elements } from './xml/element.js';
import { LIMITS, type Limits } from './xml/limits.js';
import { parseXml, type XmlTree } from './xml/parse.js';

export type XliffVersion = '1.2' | '2.0' | '2.1' | '2.2';

export interface ValidateOptions {
  /** The file's name, for the findings. */
  readonly file?: string;
  readonly limits?: Limits;
}

/** A tree that is valid XLIFF, with its version. */
export type Checked =
  | ({ readonly ok: true; readonly version: XliffVersion } & XmlTree)
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** More findings help nobody, and a file made of errors shall not make a report of its size. */
const MOST = 100;

const grammar2 = (core: string): Grammar => ({
  elements: new Map([...core2(core), ...modules2(core)]),
  moduleAttributes: MODULE_ATTRIBUTES,
  unread: new Set(),
});
const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  [XLIFF_12, GRAMMAR_12],
  [XLIFF_20, grammar2(XLIFF_20)],
  [XLIFF_22, grammar2(XLIFF_22)],
]);

/**
 * All that is wrong with an XLIFF file, in document order; empty for a valid one. Structure is checked as the schemas do, then the
 * constraints that the specification states in words and no schema holds. Never throws for a bad file, opens no file and no connection.
 */
export function validateXliff(input: Uint8Array | string, options: ValidateOptions = {}): readonly Finding[] {
  const checked = checkXliff(input, options);
  return checked.ok ? [] : checked.findings;
}

/** The same with the tree, for those who read on. */
export function checkXliff(input: Uint8Array | string, { file, limits = LIMITS }: ValidateOptions = {}): Checked {
  const named = (finding: Finding): Finding => (file === undefined ? finding : { file, ...finding });
  const parsed = parseXml(input, limits);
  if (!parsed.ok) return { ok: false, findings: parsed.findings.map(named) };
  const { root, place } = parsed;
  const found: { offset: number; rule: string; message: string }[] = [];
  const report = (element: XmlElement, rule: string, message: string): void => {
    if (found.length >= MOST) return;
    const { offset } = element;
    const known = found.some((each) => each.offset === offset && each.rule === rule && each.message === message);
    if (!known) found.push({ offset, rule, message });
  };
  const grammar = GRAMMARS.get(root.namespace);
  if (!grammar || root.name !== 'xliff') {
    report(root, 'xliff', 'This is no XLIFF 1.2, 2.0, 2.1 or 2.2: its outermost element is not <xliff> in their namespaces.');
  } else {
    checkGrammar(root, grammar, report);
    // Rules on content take the structure for granted: they would only say again, in other words, what is wrong with it.
    if (found.length === 0) checkRules(root, report);
  }
  if (found.length > 0) {
    found.sort((a, b) => a.offset - b.offset);
    return { ok: false, findings: found.map(({ offset, rule, message }) => named({ ...place(offset), rule, message })) };
  }
  return { ok: true, version: (attribute(root, 'version') ?? '2.0') as XliffVersion, root, place };
}

function checkRules(root: XmlElement, report: (element: XmlElement, rule: string, message: string) => void): void {
  const under = (name: string) => (element: XmlElement, message: string) => report(element, name, message);
  if (root.namespace === XLIFF_12) {
    for (const { name, check } of RULES_12) check(root, under(name));
    return;
  }
  for (const { name, check } of DOCUMENT_RULES) check(root, under(name));
  const constraints = elementConstraints(root.namespace);
  const visit = (element: XmlElement): void => {
    if (element.namespace === root.namespace || MODULES.has(element.namespace)) {
      for (const { name, check } of constraints) check(element, under(name));
    }
    for (const each of elements(element)) visit(each);
  };
  visit(root);
  for (const file of elements(root, root.namespace, 'file')) {
    for (const unit of structure(file)) {
      if (unit.name !== 'unit') continue;
      const scope = unitScope(unit);
      for (const { name, check } of [...SCOPE_RULES, ...UNIT_RULES]) check(scope, under(name));
      for (const match of matchScopes(unit)) for (const { name, check } of SCOPE_RULES) check(match, under(name));
    }
  }
}
