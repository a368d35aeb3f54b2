import { defineConfig } from 'vitest/config';
import { FULL } from './src/harness/full';

/** What crosses packages: a booted Strapi, journeys in a browser, faults. One file at a time: each boots servers of its own. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['src/harness/template.ts'],
    fileParallelism: false,
    // Whole counts take as long as they take: each step has a limit of its own.
    testTimeout: FULL ? 3_600_000 : 120_000,
    // A condition decides, not the second that vitest would give it.
    expect: { poll: { timeout: 15_000 } },
    // One of them may make the first start that others copy.
    hookTimeout: FULL ? 3_600_000 : 400_000,
  },
});
