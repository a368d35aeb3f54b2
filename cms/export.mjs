// Exports without serving: `npm run export -- --out DIR [--base-url URL]`. Tells on standard error how far it is.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

// Strapi's ES build has a directory import that Node refuses.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const { values } = parseArgs({ options: { out: { type: 'string' }, 'base-url': { type: 'string' } } });
const appDir = fileURLToPath(new URL('.', import.meta.url));
process.env.SEED_ON_BOOT = 'false';
const strapi = await createStrapi({ appDir, distDir: `${appDir}dist`, serveAdminPanel: false }).load();
try {
  const { files, bytes, missing } = await strapi
    .plugin('party-building')
    .service('export')
    .run({
      out: values.out,
      baseUrl: values['base-url'],
      onProgress: (written, total) => console.error(`export: ${written} of ${total} files`),
    });
  for (const path of missing) console.error(`export: ${path} is missing: its original cannot be read`);
  console.error(`export: ${files} files, ${Math.ceil(bytes / 1024)} KiB in ${values.out}`);
  if (missing.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error.name === 'ExportRefused' ? error.message : error.stack);
  process.exitCode = 1;
}
await strapi.destroy();
