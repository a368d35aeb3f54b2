import { defineConfig } from 'vitest/config';

/** Units beside the code: pure modules, without Strapi, browser or network. */
export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/{admin,server,preview}/src/**/*.test.ts',
      'scripts/**/*.test.mjs',
      'docs/**/*.test.{ts,mjs}',
      'test/{bench,handbook}/**/*.test.ts',
    ],
    environment: 'node',
    // Some start processes, on machines with other work to do.
    testTimeout: 30_000,
  },
});
