import type { Locator, Page } from 'playwright-core';
import { until } from './until';

/** More stops than any page of ours has. */
const MOST_STOPS = 300;

/** A page, used without a mouse. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Presses Tab until an element has the focus, from wherever that is now. It waits while the element is disabled, as one who
   * looks at it would: Strapi disables "Publish" as long as it counts relations, and a walk that has passed it ends in the editor.
   *
   * @param key Backwards past what keeps the key to itself, as Strapi's editor of rich text does.
   * @throws Error where it cannot be reached so.
   */
  async tabTo(element: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await element.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await element.evaluate((each) => each === document.activeElement)) return;
      await until(() => element.isEnabled(), Boolean);
      await this.#page.keyboard.press(key);
    }
    throw new Error(`The keyboard does not come to ${String(element)}.`);
  }

  /** Goes to an element and presses a key there. */
  async press(element: Locator, key = 'Enter'): Promise<void> {
    await this.tabTo(element);
    await this.#page.keyboard.press(key);
  }

  /** Goes to a field and types at its end. */
  async typeAtEnd(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.#page.keyboard.press('Control+End');
    await this.#page.keyboard.type(text);
  }

  /** Goes to a field and types in the place of what stands there. */
  async typeAnew(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.#page.keyboard.press('Control+A');
    await this.#page.keyboard.type(text);
  }
}
