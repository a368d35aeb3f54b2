import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Cms, type Login } from './cms';

/** What a first start leaves beside its database. */
export interface Seed {
  /** The folder that the database's content belongs to, to be copied: disk copies, pictures, uploads. */
  directory: string;
  login: Login;
}

/** Written last: a folder without it is of a first start that was cut off. */
const LOGIN = 'login.json';
/** The longest that a first start may take, on a busy machine: alone it takes 40 seconds. */
export const FIRST_START_LIMIT_MS = 300_000;

/**
 * A first start on a database server takes 40 seconds of CPU: the first test of a run that needs one makes it, the others copy it. The
 * caller keeps all others out meanwhile.
 *
 * @param url of the database, empty when `empty` has been called.
 */
export async function seedOnce(directory: string, url: string, empty: () => Promise<void>): Promise<Seed> {
  const file = join(directory, LOGIN);
  if (!existsSync(file)) {
    await rm(directory, { recursive: true, force: true });
    await empty();
    const cms = await Cms.start({ directory, env: { DATABASE_URL: url }, startLimit: FIRST_START_LIMIT_MS });
    await cms.stop();
    await writeFile(file, JSON.stringify(cms.firstLogin));
  }
  return { directory, login: JSON.parse(await readFile(file, 'utf8')) as Login };
}
