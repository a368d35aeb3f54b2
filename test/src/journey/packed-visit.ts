import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Admin } from '../harness/admin';
import { launchBrowser } from '../harness/browser';
import { Cms } from '../harness/cms';
import { makeApplication, type PackedApplication } from '../harness/packed-application';
import { AdminPanel } from './admin-panel';

const LOGIN = { email: 'admin@example.com', password: 'Test-password-1' };

/** An application with a packed plugin, and its first administrator at the panel. End the browser, then the CMS. */
export interface PackedVisit {
  cms: Cms;
  admin: Admin;
  browser: Browser;
  page: Page;
  panel: AdminPanel;
  /** What has gone wrong in the browser so far. */
  errors: string[];
}

export async function visitPacked(made: PackedApplication): Promise<PackedVisit> {
  const cms = await startPacked(made);
  const admin = await registerFirst(cms);
  const browser = await launchBrowser();
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const panel = new AdminPanel(page, cms);
  await panel.login(LOGIN);
  return { cms, admin, browser, page, panel, errors };
}

async function startPacked(made: PackedApplication): Promise<Cms> {
  const directory = await mkdtemp(join(tmpdir(), 'party-building-packed-'));
  try {
    const application = await makeApplication(directory, made);
    const env = { DATABASE_FILENAME: '.tmp/data.db', JWT_SECRET: 'test-secret' };
    return await Cms.start({ directory, application, inside: true, env });
  } catch (error) {
    // Nobody could remove it later.
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
}

/** The application is new: whoever comes first is its administrator. */
async function registerFirst(cms: Cms): Promise<Admin> {
  const registered = await fetch(`${cms.url}/admin/register-admin`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...LOGIN, firstname: 'First', lastname: 'Administrator' }),
  });
  if (!registered.ok) throw new Error(`Registering answered ${registered.status}: ${await registered.text()}`);
  return Admin.login(cms, LOGIN);
}
