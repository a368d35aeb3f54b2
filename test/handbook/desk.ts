import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Admin } from '../src/harness/admin';
import { Cms, type Login } from '../src/harness/cms';
import { ContentManager } from '../src/harness/content-manager';
import { FIRST_START_LIMIT_MS } from '../src/harness/seed';
import { AdminPanel } from '../src/journey/admin-panel';
import type { Desk, Language } from './scene';

const LANGUAGES = {
  en: { panel: 'en', locale: 'en', browser: 'en-GB', editor: 'Li Min' },
  zh: { panel: 'zh-Hans', locale: 'zh-CN', browser: 'zh-CN', editor: '李敏' },
} as const;

/** Pages are shown larger than a documentation's column: half as many dots again keep their texts readable. */
const SCALE = 1.5;

/** A seeded product that no process uses, to be copied for each desk. */
export interface Template {
  directory: string;
  login: Login;
}

export async function seedTemplate(): Promise<Template> {
  const directory = await mkdtemp(join(tmpdir(), 'party-building-handbook-'));
  const cms = await Cms.start({ directory, startLimit: FIRST_START_LIMIT_MS });
  await cms.stop();
  if (!cms.firstLogin) throw new Error('The first start created no login.');
  return { directory, login: cms.firstLogin };
}

/** Works at a desk on a copy of the template; `window` opens a new one, which is closed by the next. */
export async function atDesk(
  browser: Browser,
  template: Template,
  language: Language,
  work: (window: () => Promise<Desk>) => Promise<void>,
): Promise<void> {
  const { panel: panelLanguage, locale, browser: browserLocale, editor } = LANGUAGES[language];
  const directory = await mkdtemp(join(tmpdir(), 'party-building-handbook-'));
  await cp(template.directory, directory, { recursive: true });
  const cms = await Cms.start({ directory, inside: true });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: SCALE,
    locale: browserLocale,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  try {
    const admin = await Admin.login(cms, template.login);
    await admin.ask('PUT', '/admin/users/me', { firstname: editor, lastname: '', preferedLanguage: panelLanguage });
    // The panel keeps in the browser what it has read from the user.
    await context.addInitScript((chosen) => localStorage.setItem('strapi-admin-language', JSON.stringify(chosen)), panelLanguage);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await new AdminPanel(await context.newPage(), cms).login(template.login);
    await work(async () => {
      const page = await context.newPage();
      for (const other of context.pages()) if (other !== page) await other.close();
      const panel = new AdminPanel(page, cms);
      panel.language = panelLanguage;
      return { page, panel, cms, admin, content: new ContentManager(admin), language, locale };
    });
  } finally {
    await context.close();
    await cms.stop();
    await rm(directory, { recursive: true, force: true });
  }
}
