import { describe, expect, it } from 'vitest';
import { tags } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';

const FACTS = ['党建聚力、融合共赢', '建设项目党支部', '绩效考核机制', '授人以鱼不如授人以渔'];

async function expectReadable(page) {
  for (const fact of FACTS) {
    const found = page.getByText(fact).filter({ visible: true }).first();
    await found.waitFor();
    await page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('p, h2, h3')].some(
          (node) =>
            node.textContent.includes(text) &&
            node.offsetHeight > 0 &&
            node.parentElement.closest('.pb-body, .pb-hero, .pb-card')?.offsetHeight > 0,
        ),
      fact,
    );
  }
}

describe('the fragment stays readable', () => {
  const world = setting();
  const page = (options) => portalPage({ cms: world.cms, body: tags({ cms: world.cms, locale: 'zh-CN' }), ...options });

  it('with scripts off, at once', async () => {
    const opened = await world.open(page(), { javaScriptEnabled: false });
    for (const fact of FACTS) expect(await opened.getByText(fact).first().isVisible()).toBe(true);
    const text = await opened.locator('pb-four-grasps').innerText();
    expect(text).toContain('绩效考核机制');
  });

  it('with the script blocked', async () => {
    const { cms } = world;
    cms.intercept = (path, response) => path.endsWith('.js') && !!response.writeHead(404).end();
    await expectReadable(await world.open(page()));
  });

  it('with the whole CMS gone', async () => {
    const { cms } = world;
    cms.intercept = (_, response) => !!response.destroy();
    await expectReadable(await world.open(page()));
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
      await opened.waitForFunction(() => window.codes.length === 5);
      await expectReadable(opened);
      expect(opened.errors).toEqual([]);
    });
  }

  it('in a browser without adopted style sheets', async () => {
    const head = '<script>delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;</script>';
    const opened = await world.open(page({ head }));
    await expectReadable(opened);
    expect(await opened.evaluate(() => customElements.get('pb-concept'))).toBe(undefined);
    expect(opened.errors).toEqual([]);
  });
});
