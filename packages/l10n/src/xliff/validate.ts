import type { Finding } from './finding.js';
import { Findings, firstOf } from './findings.js';
import { checkGrammar, type Grammar } from './grammar/grammar.js';
import { GRAMMAR_12 } from './grammar/core12.js';
import { core2 } from './grammar/core2.js';
import { MODULE_ATTRIBUTES, modules2 } from './grammar/modules2.js';
import { byNamespace } from './grammar/notation.js';
import { XLIFF_12, XLIFF_20, XLIFF_22 } from './names.js';
import { checkDocument, neededLater, unitCheck } from './rules/check.js';
import { isUnit } from './rules/ids.js';
import { forgetScope } from './rules/scope.js';
import { attribute, type XmlElement } from './xml/element.js';
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

const grammar2 = (core: string): Grammar => ({
  elements: byNamespace([...core2(core), ...modules2(core)]),
  moduleAttributes: MODULE_ATTRIBUTES,
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

/**
 * The same with the tree, for those who read on. Units are checked as the parser comes to their ends, then what stands around them: a file
 * of many units never stands in memory as a whole, and collecting what is young costs next to nothing.
 *
 * @param take is given each unit of XLIFF 2 in its order, until something is wrong; the tree may hold them without content. Those of 1.2 are
 * read from the tree
 */
export function checkXliff(
  input: Uint8Array | string,
  { file, limits = LIMITS }: ValidateOptions = {},
  take: (unit: XmlElement) => void = () => undefined,
): Checked {
  const named = (finding: Finding): Finding => (file === undefined ? finding : { file, ...finding });
  const [structure, structureInUnits, rules, rulesInUnits] = [new Findings(), new Findings(), new Findings(), new Findings()];
  const checkUnit = unitCheck(rulesInUnits.report);
  const parsed = parseXml(input, limits, (element) => {
    const grammar = isUnit(element) ? GRAMMARS.get(element.namespace) : undefined;
    if (!grammar) return false;
    checkGrammar(element, grammar, structureInUnits.report);
    // Rules on content take the structure for granted: they would only say again, in other words, what is wrong with it.
    if (structureInUnits.all.length > 0) return true;
    checkUnit(element);
    if (rulesInUnits.all.length === 0) take(element);
    forgetScope(element);
    return !neededLater(element);
  });
  if (!parsed.ok) return { ok: false, findings: parsed.findings.map(named) };
  const { root, place } = parsed;
  const grammar = GRAMMARS.get(root.namespace);
  if (!grammar || root.name !== 'xliff') {
    const message = 'This is no XLIFF 1.2, 2.0, 2.1 or 2.2: its outermost element is not <xliff> in their namespaces.';
    structure.report(root, 'xliff', message);
  } else {
    checkGrammar(root, grammar, structure.report, isUnit);
  }
  let found = firstOf(structure, structureInUnits);
  if (found.length === 0) {
    checkDocument(root, rules.report);
    found = firstOf(rules, rulesInUnits);
  }
  if (found.length > 0) {
    return { ok: false, findings: found.map(({ offset, rule, message }) => named({ ...place(offset), rule, message })) };
  }
  return { ok: true, version: (attribute(root, 'version') ?? '2.0') as XliffVersion, root, place };
}
