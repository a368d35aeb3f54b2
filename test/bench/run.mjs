import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

/** Runs a bench, which is TypeScript as everything else: `node bench/run.mjs delivery --table`. */
const [name, ...args] = process.argv.slice(2);
const vite = await createViteServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { default: bench } = await vite.ssrLoadModule(`/bench/${name}.ts`);
  process.exitCode = (await bench(args)) ? 0 : 1;
} finally {
  await vite.close();
}
