import type { Locator, Page } from 'playwright-core';
import type { Admin } from '../src/harness/admin';
import type { Cms } from '../src/harness/cms';
import type { ContentManager } from '../src/harness/content-manager';
import type { AdminPanel } from '../src/journey/admin-panel';

/** As the documentation names its languages. */
export type Language = 'en' | 'zh';

/** An editor's place of work: the seed content, the admin in one language, logged in. */
export interface Desk {
  /** A window of its own for each scene. */
  page: Page;
  panel: AdminPanel;
  /** The CMS of one page's scenes in one language; its inside can be asked. */
  cms: Cms;
  /** What the admin's server is asked, by the user who is logged in. */
  admin: Admin;
  content: ContentManager;
  language: Language;
  /** The same language as content has it. */
  locale: 'en' | 'zh-CN';
}

/** One picture: `show` brings the page there and says which part is taken; nothing means the whole window. */
export interface Scene {
  /** The name of the picture's file, with the page's own in front: `activities-month`. */
  name: string;
  show(desk: Desk): Promise<Locator | undefined> | Promise<void>;
}
