import { defineConfig } from 'vitest/config';

/**
 * Pages with the built file, in a real browser; two files at a time, because each opens one. What is missing of the recorded files is a
 * failure: they are written with `--update` only.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.js'],
    environment: 'node',
    maxWorkers: 2,
    update: 'none',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
