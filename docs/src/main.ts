import { createPortal } from './portal.js';
import { run } from './run.js';
import { readSettings } from './settings.js';

run('portal', 'PORTAL_PORT', async () => {
  const settings = readSettings(process.env);
  return { server: await createPortal(settings, (line) => console.error(`portal: ${line}`)), ...settings };
});
