import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { beforeAll, describe, expect, it } from 'vitest';
import { SELECTOR, shown, tags } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';

const RECORD = `window.violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));`;

describe('on a page with a strict Content-Security-Policy and Trusted Types', () => {
  const world = setting();
  let secondLit = '';

  beforeAll(async () => {
    const entry =
      "import { LitElement, html } from 'lit'; customElements.define('x-lit', class extends LitElement { render() { return html`<b>Lit of the page</b>`; } });";
    const build = await rollup({
      input: 'entry',
      plugins: [
        { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? entry : null) },
        nodeResolve({ rootDir: process.cwd(), modulePaths: ['../node_modules'] }),
      ],
    });
    const { output } = await build.generate({ format: 'es' });
    secondLit = output[0].code;
  });

  async function openStrict(policyNames, head = '') {
    const { cms, origin, pages } = world;
    const both = `${cms.origin} ${origin}`;
    const policy = `default-src 'none'; script-src ${both}; style-src ${both}; img-src ${both}; connect-src ${both}; require-trusted-types-for 'script'; trusted-types ${policyNames}`;
    pages.set('/record.js', { body: RECORD, type: 'text/javascript' });
    pages.set('/second-lit.js', { body: secondLit, type: 'text/javascript' });
    const html = portalPage({
      cms,
      body: `${tags({ cms, locale: 'zh-CN' })}<x-lit></x-lit>`,
      head: `<script src="/record.js"></script>${head}`,
    });
    const context = await world.context();
    const hosts = new Set();
    context.on('request', (request) => hosts.add(new URL(request.url()).origin));
    const page = await world.open(html, { context, headers: { 'Content-Security-Policy': policy } });
    return { page, hosts };
  }

  it('shows all elements beside another Lit and a second copy of the script: no violation, no third host', async () => {
    const { cms } = world;
    const second = `<script type="module" src="/second-lit.js"></script><script type="module" src="${cms.endpoint}widgets/0.2.0/party-building.js"></script>`;
    const { page, hosts } = await openStrict('lit-html party-building', second);
    await shown(page);
    await page.waitForFunction(() => document.querySelector('x-lit').shadowRoot?.textContent.includes('Lit of the page'));
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(page.errors).toEqual([]);
    expect([...hosts].sort()).toEqual([cms.origin, world.origin].sort());
    expect(await page.evaluate(() => globalThis[Symbol.for('party-building')].copies.map(({ version }) => version))).toEqual([
      '0.2.0',
      '0.2.0',
    ]);
    // The display is live: it asks once more when its stream of revisions stands.
    expect(cms.requests.filter((path) => /^v1\/[\w-]+\.json$/.test(path)).length).toBeLessThanOrEqual(2);
    expect(await page.evaluate((selector) => document.querySelectorAll(`:is(${selector}) style, style`).length, SELECTOR)).toBe(0);
  });

  it('sees a violation where there is one: the page’s own inline style', async () => {
    const { page } = await openStrict('lit-html party-building', '<style>body { color: red }</style>');
    await page.waitForFunction(() => window.violations.length > 0);
    expect((await page.evaluate(() => window.violations))[0]).toContain('style-src');
  });

  it('leaves the fragment where the page does not allow its policy', async () => {
    const { page } = await openStrict("'none'");
    await page.getByText('党建聚力、融合共赢').first().waitFor();
    expect(await page.evaluate(() => customElements.get('pb-concept'))).toBe(undefined);
  });
});
