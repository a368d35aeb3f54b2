/** What a suite came to. A run that was cut off counts as one failure, so that it can never look green. */
export function tallyVitest(report, exitCode) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
  // A file that fails outside its tests (an import, a hook) counts where it counted no failed test.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = numFailedTests + broken;
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped: numPendingTests + numTodoTests };
}

/** @param report `{passed, failed}` as the widgets' test run writes it. */
export function tallyCounts(report, exitCode) {
  if (!Number.isInteger(report?.passed) || !Number.isInteger(report?.failed)) return { passed: 0, failed: 1, skipped: 0 };
  const { passed, failed, skipped = 0 } = report;
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped };
}

/** A suite that ran nothing has failed: a renamed folder must not pass for a green run. */
export const nothingRan = ({ passed, failed }) => passed + failed === 0;

export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) for (const key of Object.keys(total)) total[key] += tally[key];
  return total;
}

export const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
