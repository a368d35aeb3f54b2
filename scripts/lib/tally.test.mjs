import { describe, expect, it } from 'vitest';
import { inWords, nothingRan, sum, tallyCounts, tallyVitest } from './tally.mjs';

const file = (status, ...tests) => ({ status, assertionResults: tests.map((test) => ({ status: test })) });
const report = (counts, ...testResults) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...counts,
  testResults,
});

describe('a vitest run', () => {
  it('counts its tests', () => {
    const run = report({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2 }, file('failed', 'passed', 'failed'), file('passed'));
    expect(tallyVitest(run, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that fails before its first test', () => {
    expect(tallyVitest(report({ numPassedTests: 3 }, file('passed'), file('failed')), 1)).toMatchObject({ failed: 1 });
  });

  it('fails with its exit code even if every test passed', () => {
    expect(tallyVitest(report({ numPassedTests: 3 }, file('passed')), 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('fails without a report', () => {
    expect(tallyVitest(undefined, 0)).toMatchObject({ failed: 1 });
  });
});

describe('a counted run', () => {
  it('counts what it says', () => {
    expect(tallyCounts({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  });

  it.each([
    [undefined, 0],
    [{ passed: '5' }, 0],
    [{ passed: 5, failed: 0 }, 1],
  ])('fails on %o with exit code %i', (counts, code) => {
    expect(tallyCounts(counts, code).failed).toBe(1);
  });
});

it('takes a suite without a test for a failure', () => {
  expect(nothingRan({ passed: 0, failed: 0, skipped: 4 })).toBe(true);
  expect(nothingRan({ passed: 1, failed: 0, skipped: 0 })).toBe(false);
});

it('sums up in one line', () => {
  const total = sum([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 3, failed: 1, skipped: 0 },
  ]);
  expect(inWords(total)).toBe('5 passed, 1 failed');
  expect(inWords({ ...total, skipped: 2 })).toBe('5 passed, 1 failed, 2 skipped');
});
