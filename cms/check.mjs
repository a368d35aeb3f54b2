// Checks all content without serving: `npm run check:content`. Prints one line a finding, then the figures as JSON.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Strapi's ES build has a directory import that Node refuses.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const appDir = fileURLToPath(new URL('.', import.meta.url));
process.env.SEED_ON_BOOT = 'false';
const strapi = await createStrapi({ appDir, distDir: `${appDir}dist`, serveAdminPanel: false }).load();
try {
  const count = { entries: 0, error: 0, warning: 0, failed: 0 };
  for await (const version of strapi.plugin('party-building').service('checks').everything()) {
    const where = `${version.uid.split('.').at(-1)} “${version.title}” ${version.locale}`;
    count.entries += 1;
    for (const { severity, path, sentence } of version.found) {
      count[severity] += 1;
      console.log(`${severity} ${where} ${path.join('.') || '-'}: ${sentence.en}`);
    }
    for (const { check, error } of version.failed) {
      count.failed += 1;
      console.error(`check:content: ${where}: the check “${check}” failed: ${error}`);
    }
  }
  const figures = [
    { name: 'content.entries', value: count.entries, unit: 'entries' },
    { name: 'content.errors', value: count.error, unit: 'findings', limit: 0 },
    { name: 'content.warnings', value: count.warning, unit: 'findings' },
    { name: 'content.failed_checks', value: count.failed, unit: 'checks', limit: 0 },
  ];
  for (const figure of figures) {
    const bar = figure.limit === undefined ? {} : { better: 'lower', pass: figure.value <= figure.limit };
    console.log(JSON.stringify({ ...figure, ...bar }));
    if (bar.pass === false) process.exitCode = 1;
  }
} catch (error) {
  console.error(error.stack);
  process.exitCode = 1;
}
await strapi.destroy();
