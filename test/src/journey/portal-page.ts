import type { Page } from 'playwright-core';
import { whenPainted, whenShown } from '../harness/elements';

/** The head of a panel as a reader sees it. */
export interface Head {
  title: string;
  /** Language of the title where it is not that of the page. */
  lang: string | null;
}

/** A page of the portal in one language, with its reader. */
export class PortalPage {
  readonly page: Page;
  readonly #locale: string;

  constructor(page: Page, locale: string) {
    this.page = page;
    this.#locale = locale;
  }

  /** Reloads as a reader does, until the elements have heard from the CMS, and reads the heads of the four panels. */
  async reload(): Promise<Head[]> {
    const [answer] = await Promise.all([
      this.page.waitForResponse((response) => response.url().endsWith(`/v1/${this.#locale}.json`)),
      this.page.reload(),
    ]);
    await answer.finished();
    await whenShown(this.page);
    await whenPainted(this.page);
    return this.page
      .locator('pb-four-grasps [role=tab] [part~=title]')
      .evaluateAll((nodes) => nodes.map((node) => ({ title: node.textContent.trim(), lang: node.getAttribute('lang') })));
  }

  async titles(): Promise<string[]> {
    return (await this.reload()).map(({ title }) => title);
  }
}
