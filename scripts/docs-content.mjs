import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';
import { Stop, command } from './lib/stop.mjs';

/** Where the site takes it from: `docs/site/.vitepress/reference/content.ts`. */
const OUT = join(ROOT, 'docs/.cache/content');
/** The CMS of every example in the documentation. */
const BASE_URL = 'https://cms.example.com';

/**
 * `npm run docs:content`: the seed content as the documentation shows it. A CMS of its own is seeded and exported, and gone afterwards:
 * activities stand around today, as in a new installation.
 */
await command(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'party-building-docs-'));
  const log = join(folder, 'log');
  const output = openSync(log, 'w');
  try {
    await mkdir(join(folder, 'public/uploads'), { recursive: true });
    await rm(OUT, { recursive: true, force: true });
    const options = { cwd: join(ROOT, 'cms'), env: environment(folder), stdio: ['ignore', output, output] };
    for (const args of [['seed.mjs'], ['export.mjs', '--out', OUT, '--base-url', BASE_URL]]) {
      const code = await runNode(args, options);
      if (code !== 0) throw new Stop(`${readFileSync(log, 'utf8')}\ncms/${args[0]} ended with ${code}.`);
    }
  } finally {
    closeSync(output);
    await rm(folder, { recursive: true });
  }
});

/** Nothing of this machine's own installation. */
function environment(folder) {
  const secrets = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'APP_KEYS'];
  return {
    ...Object.fromEntries(secrets.map((name) => [name, randomBytes(24).toString('base64url')])),
    NODE_ENV: 'production',
    DATABASE_URL: '',
    DATABASE_FILENAME: join(folder, 'cms.db'),
    DATA_DIRECTORY: join(folder, 'data'),
    PUBLIC_DIRECTORY: join(folder, 'public'),
    PUBLIC_URL: BASE_URL,
    SEED_DIRECTORY: 'content',
    S3_BUCKET: '',
    REDIS_URL: '',
  };
}
