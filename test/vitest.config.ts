import { defineConfig } from 'vitest/config';

/** What crosses packages: a booted Strapi, journeys in a browser, faults. One file at a time: each boots servers of its own. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['src/harness/template.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
