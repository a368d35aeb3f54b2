import type { Locator, Page, Response } from 'playwright-core';
import type { Admin } from '../harness/admin';
import type { Cms, Login } from '../harness/cms';

/** What the panel's own buttons are called in the languages that editors choose. */
const WORDS = {
  en: { save: 'Save', publish: 'Publish', error: 'Error' },
  'zh-Hans': { save: '保存', publish: '发布', error: '错误' },
} as const;

const LOCALE_NAMES: Record<string, RegExp> = { 'zh-CN': /^中文/, en: /^English/ };

export type PanelLanguage = keyof typeof WORDS;

/** Strapi's admin panel, used as an editor does. */
export class AdminPanel {
  readonly page: Page;
  readonly #cms: Cms;
  language: PanelLanguage = 'en';
  /** When the last answer to a button came, in milliseconds of `performance.now()`. */
  answeredAt = 0;

  constructor(page: Page, cms: Cms) {
    this.page = page;
    this.#cms = cms;
  }

  async login({ email, password }: Login): Promise<void> {
    await this.page.goto(`${this.#cms.url}/admin/auth/login`);
    await this.page.locator('input[name=email]').fill(email);
    await this.page.locator('input[name=password]').fill(password);
    await this.page.locator('button[type=submit]').click();
    await this.page.waitForURL((url) => !url.pathname.includes('/auth/'));
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /**
   * Sets the language of what is opened from now on: the panel takes it from the user, and keeps it in the browser.
   *
   * @param user who is logged in here.
   */
  async speak(user: Admin, language: PanelLanguage): Promise<void> {
    await user.ask('PUT', '/admin/users/me', { preferedLanguage: language });
    await this.page.evaluate((chosen) => localStorage.setItem('strapi-admin-language', JSON.stringify(chosen)), language);
    this.language = language;
  }

  open(path: string): Promise<unknown> {
    return this.page.goto(`${this.#cms.url}/admin/${path}`);
  }

  /** Opens the entry that stands so many places down in the list of a type: 1 is the first. */
  async openEntry(type: string, locale: string, place: number): Promise<void> {
    await this.open(`content-manager/collection-types/plugin::party-building.${type}?plugins[i18n][locale]=${locale}`);
    await this.page.getByRole('row').nth(place).getByRole('link').first().click();
    await this.#whenLoaded(locale);
  }

  field(name: string): Locator {
    return this.page.locator(`[name="${name}"]`);
  }

  async switchLocale(locale: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Locales' }).click();
    await this.page.getByRole('option', { name: LOCALE_NAMES[locale] as RegExp }).click();
    await this.#whenLoaded(locale);
  }

  save(): Promise<Response> {
    return this.#act('PUT', this.#button('save'));
  }

  /** Saves and publishes; where checks warn, with a reason. */
  publish(): Promise<Response> {
    return this.#act('POST', this.#button('publish'), async (answer) => {
      const reason = this.dialog.locator('textarea[name=reason]');
      await Promise.race([answer, reason.waitFor().catch(() => undefined)]);
      if (!(await reason.isVisible())) return;
      await reason.fill('A test wants it so.');
      await this.dialog.locator('button[type=submit]').click();
    });
  }

  /** Presses "Publish" where an error keeps the entry from it, and closes what says so. */
  async publishBlocked(): Promise<void> {
    await this.#button('publish').click();
    await this.dialog.getByRole('img', { name: WORDS[this.language].error }).first().waitFor();
    await this.dialog.locator('footer button').click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** What is open over the page. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async unpublish(): Promise<Response> {
    await this.page.getByRole('button', { name: 'More document actions' }).click();
    return this.#act('POST', this.page.getByRole('menuitem', { name: 'Unpublish', exact: true }));
  }

  /** Chooses in a select of ours. */
  async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  #button(name: 'save' | 'publish'): Locator {
    return this.page.getByRole('button', { name: WORDS[this.language][name], exact: true });
  }

  /** Clicks and waits for the server's answer. */
  async #act(method: string, button: Locator, meanwhile?: (answer: Promise<Response>) => Promise<void>): Promise<Response> {
    const answer = this.page.waitForResponse((sent) => sent.request().method() === method && sent.url().includes('/content-manager/'));
    const [response] = await Promise.all([answer, button.click().then(() => meanwhile?.(answer))]);
    await response.finished();
    this.answeredAt = performance.now();
    // Nothing is left to save once the panel has taken the answer in.
    if (response.ok()) await this.page.getByRole('button', { name: WORDS[this.language].save, exact: true, disabled: true }).waitFor();
    return response;
  }

  async #whenLoaded(locale: string): Promise<void> {
    await this.page.waitForURL((url) => url.search.includes(`[locale]=${locale}`) && url.pathname.split('/').length > 5);
    await this.page.getByRole('button', { name: WORDS[this.language].save, exact: true }).waitFor();
  }
}
