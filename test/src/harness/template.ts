import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { Cms, type Login } from './cms';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a seeded product that no process uses: database, pictures, uploads. */
    template: string;
    login: Login;
  }
}

/** Seeds one product for the whole run; each test file starts from a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = await mkdtemp(join(tmpdir(), 'party-building-template-'));
  const cms = await Cms.start({ directory: template });
  await cms.stop();
  if (!cms.firstLogin) throw new Error('The first start created no login.');
  project.provide('template', template);
  project.provide('login', cms.firstLogin);
  return () => rm(template, { recursive: true, force: true });
}

/** A folder of a test's own with the template's content; removed by the caller. */
export async function copyTemplate(template: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'party-building-test-'));
  await cp(template, directory, { recursive: true });
  return directory;
}
