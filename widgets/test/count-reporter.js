import { writeFile } from 'node:fs/promises';

/**
 * Writes how many tests passed and failed, as JSON. A file that could not be run counts as a failed test.
 *
 * @param {string | undefined} path
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(path) {
  return {
    async stop({ sessions }) {
      if (!path) return;
      const tally = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        for (const { passed } of tests) tally[passed ? 'passed' : 'failed'] += 1;
        if (!session.passed && tests.every(({ passed }) => passed)) tally.failed += 1;
      }
      await writeFile(path, JSON.stringify(tally));
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
