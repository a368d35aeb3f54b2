import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ABSENT, conformanceIsThere, suite } from '../testing/conformance.js';
import { CORE_RULES, MODULE_RULES } from '../testing/conformance-rules.js';
import { findingLine, type Finding } from './finding.js';
import { validateXliff } from './validate.js';

const SUITE = 'xliff-2.2/test-suite';
/** Modules that are written here; their prefix stands in the suite's file names. */
const WRITTEN = /-(gls|mtc|mda|slr)_/;

interface Verdict {
  name: string;
  findings: readonly Finding[];
}

const verdicts = (folder: string): Verdict[] =>
  suite(`${SUITE}/${folder}`).map(({ name, file }) => ({ name, findings: validateXliff(readFileSync(file)) }));
const accepted = (all: Verdict[]): string[] => all.filter(({ findings }) => findings.length === 0).map(({ name }) => name);
const refused = (all: Verdict[]): string[] =>
  all.filter(({ findings }) => findings.length > 0).map(({ name, findings }) => [name, ...findings.map(findingLine)].join('\n  '));

/** Of each file the rule that it was made to break; all that was found, where that is not among it. */
const broken = (all: Verdict[], rules: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    all.map(({ name, findings }) => {
      const file = path.basename(name, '.xlf');
      const found = findings.find(({ rule }) => rule === rules[file]);
      return [file, found?.rule ?? (findings.map(findingLine).join('; ') || 'accepted')];
    }),
  );

describe('the OASIS test suite of XLIFF 2.2', () => {
  it('valid files are accepted', ({ skip }) => {
    if (!conformanceIsThere()) skip(ABSENT);
    const files = [...verdicts('core/valid'), ...verdicts('modules/valid')];
    expect(refused(files)).toEqual([]);
    expect(files).toHaveLength(59);
    console.log(`XLIFF 2.2 suite: ${accepted(files).length} of ${files.length} valid files accepted`);
  });

  it('invalid files of the core are refused, each with the rule that it breaks', ({ skip }) => {
    if (!conformanceIsThere()) skip(ABSENT);
    const files = verdicts('core/invalid');
    expect(broken(files, CORE_RULES)).toEqual(CORE_RULES);
    expect(files).toHaveLength(119);
    console.log(`XLIFF 2.2 suite: ${refused(files).length} of ${files.length} invalid core files refused, with the rule named`);
  });

  it('invalid files of the modules that are written here are refused, each with the rule that it breaks; the others are counted', ({
    skip,
  }) => {
    if (!conformanceIsThere()) skip(ABSENT);
    const files = verdicts('modules/invalid');
    const written = files.filter(({ name }) => WRITTEN.test(name));
    const others = files.filter(({ name }) => !WRITTEN.test(name));
    expect(broken(written, MODULE_RULES)).toEqual(MODULE_RULES);
    expect([written.length, others.length]).toEqual([27, 16]);
    console.log(
      `XLIFF 2.2 suite: ${refused(written).length} of ${written.length} invalid files of written modules refused, with the rule named; ` +
        `${refused(others).length} of ${others.length} of the others; accepted: ${accepted(others).join(', ')}`,
    );
  });
});
