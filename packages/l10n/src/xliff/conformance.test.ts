import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ABSENT, conformanceIsThere, suite } from '../testing/conformance.js';
import { findingLine } from './finding.js';
import { validateXliff } from './validate.js';

const SUITE = 'xliff-2.2/test-suite';
/** Modules that are written here; their prefix stands in the suite's file names. */
const WRITTEN = /-(gls|mtc|mda|slr)_/;

const verdicts = (folder: string): { name: string; findings: string[] }[] =>
  suite(`${SUITE}/${folder}`).map(({ name, file }) => ({ name, findings: validateXliff(readFileSync(file)).map(findingLine) }));
const accepted = (all: { name: string; findings: string[] }[]): string[] =>
  all.filter(({ findings }) => findings.length === 0).map(({ name }) => name);
const refused = (all: { name: string; findings: string[] }[]): string[] =>
  all.filter(({ findings }) => findings.length > 0).map(({ name, findings }) => [name, ...findings].join('\n  '));

describe('the OASIS test suite of XLIFF 2.2', () => {
  it('valid files are accepted', ({ skip }) => {
    if (!conformanceIsThere()) skip(ABSENT);
    const files = [...verdicts('core/valid'), ...verdicts('modules/valid')];
    expect(refused(files)).toEqual([]);
    expect(files).toHaveLength(59);
    console.log(`XLIFF 2.2 suite: ${accepted(files).length} of ${files.length} valid files accepted`);
  });

  it('invalid files of the core are refused', ({ skip }) => {
    if (!conformanceIsThere()) skip(ABSENT);
    const files = verdicts('core/invalid');
    expect(accepted(files)).toEqual([]);
    expect(files).toHaveLength(119);
    console.log(`XLIFF 2.2 suite: ${refused(files).length} of ${files.length} invalid core files refused`);
  });

  it('invalid files of the modules that are written here are refused; the others are counted', ({ skip }) => {
    if (!conformanceIsThere()) skip(ABSENT);
    const files = verdicts('modules/invalid');
    expect(accepted(files.filter(({ name }) => WRITTEN.test(name)))).toEqual([]);
    expect(files).toHaveLength(43);
    const others = files.filter(({ name }) => !WRITTEN.test(name));
    console.log(
      `XLIFF 2.2 suite: ${files.length - others.length} of ${files.length - others.length} invalid files of written modules refused, ` +
        `${refused(others).length} of ${others.length} of the others; accepted: ${accepted(others).join(', ')}`,
    );
  });
});
