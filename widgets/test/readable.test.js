import { describe, expect, it } from 'vitest';
import { ELEMENTS, tags } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';
import { unseen } from './texts.js';

/** Everything that the fragments say can be seen, of every element. */
const expectReadable = (page, cms) => expect.poll(() => unseen(page, cms, 'zh-CN', true)).toEqual([]);

describe('the fragment stays readable', () => {
  const world = setting();
  const page = (options) => portalPage({ cms: world.cms, body: tags({ cms: world.cms, locale: 'zh-CN' }), ...options });

  it('with scripts off, at once', async () => {
    const opened = await world.open(page(), { javaScriptEnabled: false });
    expect(await unseen(opened, world.cms, 'zh-CN', true)).toEqual([]);
  });

  it('with the script blocked', async () => {
    const { cms } = world;
    cms.intercept = (path, response) => path.endsWith('.js') && !!response.writeHead(404).end();
    await expectReadable(await world.open(page()), cms);
  });

  it('with the whole CMS gone', async () => {
    const { cms } = world;
    cms.intercept = (_, response) => !!response.destroy();
    await expectReadable(await world.open(page()), cms);
  });

  const ANSWERS = {
    'an error of the server': (response) => response.writeHead(503).end('{}'),
    'half a snapshot': (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"schema":1,"locale":"zh-'),
    'a login page': (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Log in</title>'),
    'something else': (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('null'),
    'content for newer elements': (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"schema":2}'),
    'a broken connection': (response) => response.writeHead(200, { 'Content-Length': 1000 }).write('{', () => response.destroy()),
  };
  for (const [what, answer] of Object.entries(ANSWERS)) {
    it(`with ${what} instead of the snapshot`, async () => {
      const { cms } = world;
      cms.intercept = (path, response) => /^v1\/[\w-]+\.json$/.test(path) && (answer(response), true);
      const html = page({ head: `<script>window.codes = []; addEventListener('pb-error', (event) => codes.push(event.code))</script>` });
      const opened = await world.open(html);
      await opened.waitForFunction((count) => window.codes.length >= count, ELEMENTS.length);
      await expectReadable(opened, world.cms);
      expect(opened.errors).toEqual([]);
    });
  }

  /** What still older browsers lack, and what stands in the page's head then. */
  const LACKING = {
    'adopted style sheets': () => {
      delete Document.prototype.adoptedStyleSheets;
      delete ShadowRoot.prototype.adoptedStyleSheets;
    },
    'constructed style sheets': () => {
      delete Document.prototype.adoptedStyleSheets;
      window.CSSStyleSheet = class {
        constructor() {
          throw new TypeError('Illegal constructor');
        }
      };
    },
    'custom elements': () => delete window.customElements,
    'shadow roots': () => {
      delete window.customElements;
      delete Element.prototype.attachShadow;
    },
  };
  for (const [what, takeAway] of Object.entries(LACKING)) {
    it(`in a browser without ${what}`, async () => {
      const context = await world.context();
      await context.addInitScript(takeAway);
      const opened = await world.open(page(), { context });
      await expectReadable(opened, world.cms);
      expect(await opened.evaluate(() => window.customElements?.get('pb-concept'))).toBe(undefined);
      // Safari before 16.4 runs the script. Those below stop at its syntax, as here at the first thing that they lack.
      if (what === 'adopted style sheets') expect(opened.errors).toEqual([]);
    });
  }

  it('in a browser that knows no modules', async () => {
    const opened = await world.open(page().replace('type="module"', 'type="text/x-module"'));
    await expectReadable(opened, world.cms);
    expect(await opened.evaluate(() => customElements.get('pb-concept'))).toBe(undefined);
  });
});
