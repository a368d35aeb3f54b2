import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Admin } from './admin';
import { Cms, type Login } from './cms';

/** Its folder. */
export const DESK_APPLICATION = fileURLToPath(new URL('../../apps/desk', import.meta.url));

/** An application of others with the translation desk in it, and what its administrator sends. */
export interface DeskApp {
  cms: Cms;
  admin: Admin;
}

export async function startDeskApp(env: Record<string, string> = {}): Promise<DeskApp> {
  const directory = await mkdtemp(join(tmpdir(), 'party-building-desk-'));
  const cms = await Cms.start({ directory, application: DESK_APPLICATION, inside: true, env });
  return { cms, admin: await Admin.login(cms, cms.firstLogin as Login) };
}
