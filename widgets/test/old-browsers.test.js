import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { setting } from './setting.js';
import { openState } from './states.js';
import { unseen, visibleTexts } from './texts.js';

/** Names of the globals, and of the members by interface. */
const NEWER = (await readFile(new URL('newer-apis.txt', import.meta.url), 'utf8'))
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

/**
 * What the style sheets and templates say that such a browser does not understand: there it stands for nothing. What cannot be taken away
 * like this is how a newer browser reads the same words: it lays out and breaks lines better.
 */
const NEWER_WORDS = [
  ...['light-dark(', 'color-mix(', 'text-autospace', 'text-spacing-trim', 'text-wrap', 'content-visibility', 'interpolate-size'],
  ...['field-sizing', '@starting-style', 'transition-behavior', ':has(', ':popover-open', '::details-content', 'until-found', 'popover'],
];

function takeAway(lines) {
  window.checkVisibility = Element.prototype.checkVisibility;
  const remove = (owner, name) => owner && Reflect.deleteProperty(owner, name);
  for (const line of lines) {
    const [names, owner] = line.split(': ').reverse();
    for (const name of names.split(' ')) {
      const holder = owner === 'Window' || !owner ? window : (window[owner] ?? Intl[owner]);
      remove(holder, name);
      remove(holder?.prototype, name);
    }
  }
  // How a newer browser called it for a while.
  for (const name of ['weekInfo', 'textInfo']) remove(Intl.Locale.prototype, name);
}

const open = async (world, locale, options = {}) => {
  const context = await world.context(options);
  await context.addInitScript(takeAway, NEWER);
  await context.route('**/widgets/v1/*.{js,css}', async (route) => {
    const response = await route.fetch();
    const body = NEWER_WORDS.reduce((text, word) => text.replaceAll(word, word.replace(/\w/, 'x-$&')), await response.text());
    await route.fulfill({ response, body });
  });
  const errors = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  return { page: await openState({ ...world, context: () => context }, 'loaded', locale, options), errors };
};

describe('in the oldest browsers: without all that Chromium 109, Firefox 115 or Safari 16.4 lacks', () => {
  const world = setting();

  for (const locale of ['zh-CN', 'en']) {
    it(`every element shows the same as in the newest, without an error: ${locale}`, async () => {
      const newest = await visibleTexts(await openState(world, 'loaded', locale));
      const { page, errors } = await open(world, locale);
      expect(await page.evaluate(() => ['toSorted' in [], 'canParse' in URL, 'trustedTypes' in window])).toEqual([false, false, false]);
      expect(await visibleTexts(page)).toEqual(newest);
      expect(errors).toEqual([]);
    });
  }

  for (const width of [1280, 400]) {
    it(`all panels are printed: ${width} px`, async () => {
      // As in layout.test.js: each time names its own zone, and a button is not printed.
      const { page, errors } = await open(world, 'en', { viewport: { width, height: 900 }, timezoneId: 'Pacific/Honolulu' });
      await page.emulateMedia({ media: 'print' });
      const missing = async () => (await unseen(page, world.cms, 'en', true)).filter((text) => !text.endsWith(': Show more'));
      await expect.poll(missing).toEqual([]);
      expect(errors).toEqual([]);
    });
  }

  it('a theme holds where the page states it, and none where only its style sheet does', async () => {
    const ground = (page) =>
      page.evaluate(() => getComputedStyle(document.querySelector('pb-concept').shadowRoot.querySelector('[part~=box]')).backgroundColor);
    const stated = await open(world, 'en', { attributes: 'theme="dark"' });
    expect(await ground(stated.page)).toBe('rgb(30, 24, 22)');
    const styled = await open(world, 'en', { head: '<style>:root { color-scheme: dark }</style>' });
    expect(await ground(styled.page)).toBe('rgb(255, 255, 255)');
  });
});
