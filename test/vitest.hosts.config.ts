import { defineConfig } from 'vitest/config';

/** The elements in applications of others: no product is booted for them. */
export default defineConfig({
  test: { include: ['src/hosts/**/*.test.ts'], environment: 'node', hookTimeout: 180_000, disableConsoleIntercept: true },
});
