import { defineConfig } from 'vitest/config';
import { FULL } from './src/harness/full';

/** Files that measure time, kill servers or fill the machine: what runs beside them would be measured with them. */
const ALONE = ['src/{faults,fuzz,services}/**/*.test.ts', 'src/integration/activities.test.ts', 'src/journey/journey.test.ts'];
const TESTS = 'src/**/*.test.ts';

const shared = {
  environment: 'node',
  // Whole counts take as long as they take: each step has a limit of its own.
  testTimeout: FULL ? 3_600_000 : 120_000,
  // A condition decides, not the second that vitest would give it.
  expect: { poll: { timeout: 15_000 } },
  // One of them may make the first start that others copy.
  hookTimeout: FULL ? 3_600_000 : 400_000,
} as const;

/**
 * What crosses packages: a booted Strapi, journeys in a browser, faults. Each file boots servers of its own and waits for them most of the
 * time, so two run at once; after them, one at a time, those that need the machine for themselves.
 */
export default defineConfig({
  test: {
    globalSetup: ['src/harness/template.ts'],
    projects: [
      {
        test: { ...shared, name: 'together', include: [TESTS], exclude: ALONE, maxWorkers: 2, sequence: { groupOrder: 0 } },
      },
      {
        test: { ...shared, name: 'alone', include: ALONE, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
