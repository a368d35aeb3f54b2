import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { preflight } from './lib/preflight.mjs';
import { timed } from './lib/progress.mjs';
import { PROJECTS } from './lib/projects.mjs';
import { runNode } from './lib/run.mjs';
import { command } from './lib/stop.mjs';

/** `npm run typecheck`: every TypeScript project, tests included, without writing anything but what the others import. */
await command(async () => {
  preflight();
  await install();
  await build('types');
  let failed = 0;
  for (const project of PROJECTS) {
    const code = await timed(`Types of ${project}`, '', () => runNode(['node_modules/typescript/bin/tsc', '-p', project, '--noEmit']));
    if (code !== 0) failed += 1;
  }
  console.log(`Types: ${PROJECTS.length - failed} of ${PROJECTS.length} projects hold.`);
  return failed > 0 ? 1 : 0;
});
