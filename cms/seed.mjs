// Seeds without serving: `npm run seed [-- --dry-run]`. Prints one line a version and what was (or would be) done with it.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

// Strapi's ES build has a directory import that Node refuses.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const appDir = fileURLToPath(new URL('.', import.meta.url));
process.env.SEED_ON_BOOT = 'false';
const strapi = await createStrapi({ appDir, distDir: `${appDir}dist`, serveAdminPanel: false }).load();
try {
  const results = await strapi.plugin('party-building').service('seed').run({ dryRun: values['dry-run'] });
  for (const { version, step } of results) console.log(`${step.padEnd(10)} ${version}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
await strapi.destroy();
