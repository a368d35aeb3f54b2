import { defineConfig } from 'vitest/config';

/**
 * Pages with the built file, in a real browser; one file after the other, because each opens one. What is missing of the recorded files
 * is a failure: they are written with `--update` only.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.js'],
    environment: 'node',
    fileParallelism: false,
    update: 'none',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
