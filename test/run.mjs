import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

/** Runs a program of this package, which is TypeScript as everything else: `node run.mjs bench/delivery --table`. */
const [name, ...args] = process.argv.slice(2);
const vite = await createViteServer({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { default: program } = await vite.ssrLoadModule(`/${name}.ts`);
  process.exitCode = (await program(args)) ? 0 : 1;
} finally {
  await vite.close();
}
