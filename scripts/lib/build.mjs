import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnv } from './env.mjs';
import { timed } from './progress.mjs';
import { ROOT } from './root.mjs';
import { runNpm } from './run.mjs';
import { readSettings } from './settings.mjs';
import { Stop } from './stop.mjs';

/**
 * Builds what has changed since the last time, by content.
 *
 * @param target `all` that runs, `types` for what type checks need (the emitted packages without bundles and admin panel), `docs` for the
 *   documentation, `tests` for what runs and the documentation.
 */
export async function build(target = 'all') {
  const { publicUrl } = readSettings(await readEnv(join(ROOT, '.env')));
  const env = {
    // The admin panel alone takes 2 GB of memory.
    WIREIT_PARALLEL: process.env.WIREIT_PARALLEL ?? '2',
    // Outputs stay where they are: a cache would only copy them.
    WIREIT_CACHE: process.env.WIREIT_CACHE ?? 'none',
    // The admin panel holds the path of the CMS's address, but neither its host nor its port: a change of those builds nothing anew.
    PUBLIC_URL: `http://localhost${new URL(publicUrl).pathname.replace(/\/$/, '')}`,
    // The documentation shows activities of these days: its content is made anew each month.
    DOCS_MONTH: new Date().toISOString().slice(0, 7),
  };
  const first = ['all', 'tests'].includes(target) && !existsSync(join(ROOT, 'cms/dist/build'));
  const code = await timed('Building what has changed', first ? 'the first time 3 to 5 minutes' : '', () =>
    runNpm(['run', '--silent', `build:${target}`], { env }),
  );
  if (code !== 0) throw new Stop(`The build failed (exit ${code}): the message above says where.`);
}
