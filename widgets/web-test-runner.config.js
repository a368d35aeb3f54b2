import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { CHROMIUM_ARGS, chromiumPath } from './test/browser.js';
import { contentRoutes } from './test/content-routes.js';
import { countReporter } from './test/count-reporter.js';

export default {
  rootDir: '..',
  files: 'src/**/*.test.ts',
  nodeResolve: { browser: true, exportConditions: ['browser', 'production'] },
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } })],
  concurrency: 1,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: new URL('tsconfig.json', import.meta.url).pathname })],
  middleware: [contentRoutes],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter(process.env.WTR_RESULTS)],
};
