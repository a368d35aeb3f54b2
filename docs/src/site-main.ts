import { fileURLToPath } from 'node:url';
import { run } from './run.js';
import { readPort } from './settings.js';
import { createSite } from './site.js';

const FOLDER = fileURLToPath(new URL('../site/dist', import.meta.url));

run('docs', 'DOCS_PORT', async () => ({
  server: createSite(FOLDER),
  host: process.env.HOST || '127.0.0.1',
  port: readPort('DOCS_PORT', process.env.DOCS_PORT || '8081'),
}));
