import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { Cms, type Login } from './cms';
import { dropMariaSeed } from './mariadb';
import { dropPostgresSeed } from './postgres';
import { FIRST_START_LIMIT_MS } from './seed';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a seeded product that no process uses: database, pictures, uploads. */
    template: string;
    login: Login;
    /** What {@link Seed}s of this run are called, as databases and as folders beside {@link template}. */
    seedName: string;
  }
}

/** Seeds one product for the whole run; each test file starts from a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'party-building-templates-'));
  const template = join(folder, 'sqlite');
  const seedName = `party_building_seed_${randomBytes(6).toString('hex')}`;
  const cms = await Cms.start({ directory: template, startLimit: FIRST_START_LIMIT_MS });
  await cms.stop();
  if (!cms.firstLogin) throw new Error('The first start created no login.');
  project.provide('template', template);
  project.provide('login', cms.firstLogin);
  project.provide('seedName', seedName);
  return async () => {
    await Promise.all([dropPostgresSeed(seedName), dropMariaSeed(seedName)]);
    await rm(folder, { recursive: true, force: true });
  };
}

/** A folder of a test's own with the template's content; removed by the caller. */
export async function copyTemplate(template: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'party-building-test-'));
  await cp(template, directory, { recursive: true });
  return directory;
}
