import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { preflight } from './lib/preflight.mjs';
import { timed } from './lib/progress.mjs';
import { runNode } from './lib/run.mjs';
import { command } from './lib/stop.mjs';

const ROOMS = ['packages', 'widgets', 'cms', 'docs', 'test', 'scripts'];

const CHECKS = [
  ['Code (eslint)', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  ['Format (prettier)', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['Who may import whom', ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', ...ROOMS]],
];

/** `npm run lint`: all checks run, also after one has failed. */
await command(async () => {
  preflight();
  await install();
  await build('types');
  let failed = 0;
  for (const [name, args] of CHECKS) {
    const code = await timed(name, '', () => runNode(args));
    if (code !== 0) failed += 1;
  }
  console.log(`Lint: ${CHECKS.length - failed} of ${CHECKS.length} checks hold.`);
  return failed > 0 ? 1 : 0;
});
