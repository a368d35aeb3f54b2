import { defineConfig } from 'vitest/config';

/** Pages with the built file, in a real browser; one file after the other, because each opens one. */
export default defineConfig({
  test: { include: ['test/**/*.test.js'], environment: 'node', fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
});
