// Starts the CMS as `strapi start` does, without Strapi's command line: that loads node:repl and with it node:domain, which slows every
// event emitter of the process and so every answer.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Strapi's ES build has a directory import that Node refuses.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const appDir = fileURLToPath(new URL('.', import.meta.url));
await createStrapi({ appDir, distDir: `${appDir}dist` }).start();
