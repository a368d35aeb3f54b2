import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { preflight } from './lib/preflight.mjs';
import { timed } from './lib/progress.mjs';
import { runNode } from './lib/run.mjs';
import { command } from './lib/stop.mjs';

const ROOMS = ['packages', 'widgets', 'cms', 'docs', 'test', 'scripts'];

/**
 * What eslint looks at in processes of their own: it keeps the types of all that it has seen, and those of Strapi, React and all our rooms
 * together are more than Node gives one process.
 */
const LARGE = ['packages/strapi-plugin-party-building', 'packages/strapi-plugin-translation-desk', 'test'];
const eslint = (...args) => ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', ...args];

const CHECKS = [
  ...LARGE.map((folder) => [`Code of ${folder} (eslint)`, eslint(folder)]),
  ['All other code (eslint)', eslint('.', ...LARGE.flatMap((folder) => ['--ignore-pattern', folder]))],
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
