import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { activityPath, type ActivityPage, type ElementName, type Snapshot } from '@party-building/contract';
import { buildSnapshot } from '@party-building/delivery';
import { renderFragment } from '@party-building/widgets/fragments';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../harness/browser';
import { printFigure } from '../harness/figure';
import { html, json, PageServer, script } from '../harness/page-server';
import { REPORT_ONLY, watchExecution, type ExecutionWatch } from './execution-watch';
import { BY_THE_CONTRACT, HostileContent, placesOf, UNCHECKED, type Gate } from './hostile-snapshots';
import { hostileStrings, STRINGS_FILE } from './hostile-strings';
import { strangeMarkup } from './strange-markup';

const FILE = createRequire(import.meta.url).resolve('@party-building/widgets/party-building.js');
/** With those that it loads from beside itself. */
const SCRIPTS = readdirSync(dirname(FILE)).filter((name) => name.endsWith('.js'));
const BATCH = 250;
/** All strings take minutes on a busy machine. */
const LIMIT_MS = 900_000;
const NOTHING = { executed: [], foreignRequests: [], violations: [], errors: [] };

const found = hostileStrings();
const strings = found ?? [];
/** The lists are not part of the product; where everything is checked they must be there. */
const isAbsent = !found && process.env['CI'] !== 'true';

interface Tag {
  name: ElementName;
  endpoint: string;
  snapshot: Snapshot;
  attributes?: Record<string, string>;
  /** Of `pb-activity`. */
  page?: ActivityPage;
}

/** In pages that no policy protects: a portal's own may be as weak. */
describe('hostile strings', () => {
  beforeEach(({ skip }) => {
    if (isAbsent) skip(`${STRINGS_FILE} is absent: set CONFORMANCE_DIR to the folder of the lists.`);
  });

  let server: PageServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await PageServer.start();
    for (const name of SCRIPTS) server.files.set(`/${name}`, script(readFileSync(join(dirname(FILE), name))));
    // Off the screen nothing is laid out: it would cost minutes and run nothing more.
    server.files.set('/page.css', { type: 'text/css', body: '[endpoint] { content-visibility: auto; contain-intrinsic-size: 300px; }' });
    server.files.set('/count.js', script("let n = 0; addEventListener('pb-load', () => (document.documentElement.dataset.loads = ++n));"));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Shows a page and says what came of it. */
  async function show(body: string, elements = 0): Promise<{ seen: ExecutionWatch; strange: string[] }> {
    const context = await browser.newContext();
    const seen = await watchExecution(context, server.url);
    const page = await context.newPage();
    server.files.set('/', html(`<!doctype html><html lang="en"><head>${HEAD}</head><body>${body}</body></html>`, REPORT_ONLY));
    await page.goto(server.url);
    await page.waitForFunction((expected) => Number(document.documentElement.dataset['loads'] ?? 0) === expected, elements);
    // What comes in files of its own is there too.
    await page.waitForFunction(
      (tags) => [...document.querySelectorAll(tags)].every(({ shadowRoot }) => !shadowRoot?.querySelector('slot, [part~=loading]')),
      'pb-culture-logos, pb-signage',
    );
    const strange = await strangeMarkup(page);
    await context.close();
    return { seen, strange };
  }

  /** Every element with every string in every field. */
  function tagsFor(batch: readonly string[], gate: Gate): Tag[] {
    const content = new HostileContent(gate);
    const published =
      gate === BY_THE_CONTRACT ? (snapshot: Snapshot) => buildSnapshot(snapshot).snapshot : (snapshot: Snapshot) => snapshot;
    const lists = { endpoint: '/lists/', snapshot: published(content.lists(batch)) };
    const items = batch.map((string, i) => ({ attributes: { item: content.keyOf(string, i) } }));
    const library = { endpoint: '/library/', snapshot: published(content.library(batch)) };
    return [
      { name: 'pb-four-grasps', ...lists },
      { name: 'pb-four-grasps', endpoint: '/heads/', snapshot: published(content.heads(batch)), attributes: { view: 'accordion' } },
      { name: 'pb-value-cards', ...lists },
      ...items.flatMap((item): Tag[] => [
        { name: 'pb-grasp', ...lists, ...item },
        { name: 'pb-value-card', ...lists, ...item },
      ]),
      { name: 'pb-mechanisms', ...lists },
      { name: 'pb-signage', ...lists },
      ...LIBRARY.map((name): Tag => ({ name, ...library })),
      // An address of its own, whatever the key.
      ...batch.map((string, i): Tag => {
        const attributes = { item: `string-${i}` };
        return { name: 'pb-activity', ...library, attributes, page: content.activity(string, i) };
      }),
      ...batch.map((string, i): Tag => ({ name: 'pb-concept', endpoint: `/${i}/`, snapshot: published(content.concept(string)) })),
    ];
  }

  /** What a portal's server writes into a tag. */
  const fragmentFor = ({ name, snapshot, page, attributes: { item } = {} }: Tag): string =>
    renderFragment(name, snapshot, { baseUrl: server.url, ...(item !== undefined && { item }), ...(page && { page }) }) ?? '';

  const asFragments = (tags: readonly Tag[]): string => tags.map((tag) => `<${tag.name}>${fragmentFor(tag)}</${tag.name}>`).join('\n');

  /** Tags that fetch their content. */
  function asElements(tags: readonly Tag[], inside: (tag: Tag) => string = () => ''): string {
    const snapshots = new Map(tags.map(({ endpoint, snapshot }) => [endpoint, snapshot]));
    for (const [endpoint, snapshot] of snapshots) server.files.set(`${endpoint}v1/en.json`, json(JSON.stringify(snapshot)));
    for (const { endpoint, page, attributes: { item = '' } = {} } of tags)
      if (page) server.files.set(`${endpoint}${activityPath('en', item, 'json')}`, json(JSON.stringify(page)));
    const written = tags.map((tag) => {
      const attributes = Object.entries({ endpoint: tag.endpoint, ...tag.attributes });
      return `<${tag.name}${attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>${inside(tag)}</${tag.name}>`;
    });
    return `${written.join('\n')}<script type="module" src="/party-building.js"></script>`;
  }

  /** How many places take a string, under a gate, in one thing of each kind. */
  function fieldsUnder(gate: Gate): number {
    const content = new HostileContent(gate);
    const shown = [content.concept(MARKER), content.lists([MARKER]), content.library([MARKER]), content.activity(MARKER, 0)];
    return shown.reduce((sum, each) => sum + placesOf(each, MARKER), 0);
  }

  async function inBatches(
    name: string,
    gate: Gate,
    check: (tags: Tag[]) => Promise<{ seen: ExecutionWatch; strange: string[] }>,
  ): Promise<void> {
    for (let from = 0; from < strings.length; from += BATCH) {
      const batch = strings.slice(from, from + BATCH);
      expect(await check(tagsFor(batch, gate)), `strings ${from} to ${from + batch.length - 1}`).toEqual({ seen: NOTHING, strange: [] });
    }
    printFigure({ name: `strings.${name}.strings`, value: strings.length, unit: 'strings' });
    printFigure({ name: `strings.${name}.fields`, value: fieldsUnder(gate), unit: 'fields' });
    printFigure({ name: `strings.${name}.executions`, value: 0, unit: 'executions', limit: 0 });
  }

  it('are there', () => {
    expect(strings.length).toBeGreaterThan(6500);
  });

  it(
    'stay text in the fragments of what the contract lets through',
    () => inBatches('fragments', BY_THE_CONTRACT, (tags) => show(asFragments(tags))),
    LIMIT_MS,
  );

  it(
    'stay text in the elements, even where no server has checked anything',
    () => inBatches('elements', UNCHECKED, (tags) => show(asElements(tags), tags.length)),
    LIMIT_MS,
  );

  it('stay text where the elements take over from the fragments', async () => {
    const tags = tagsFor(strings.slice(0, BATCH), BY_THE_CONTRACT);
    expect(await show(asElements(tags, fragmentFor), tags.length)).toEqual({ seen: NOTHING, strange: [] });
  });

  it('run, and are seen, where a page writes them as they are', async () => {
    const handlers = strings.filter((string) => /^<(img|svg|audio|video|input|details|iframe|object|a)\b/i.test(string)).slice(0, BATCH);
    const loads = strings.filter((string) =>
      /^<(img|iframe|script|embed|link)\b[^>]*(src|href)\s*=\s*["']?(https?:)?\/\/[a-z]/i.test(string),
    );
    const written = [...loads, ...handlers];
    const { seen, strange } = await show(written.map((string) => `<div>${string}</div>`).join('\n'));
    printFigure({ name: 'strings.control.executions', value: seen.executed.length, unit: 'executions', limit: 1, better: 'higher' });
    expect(seen.executed.join('\n')).toMatch(/called: alert/);
    expect(seen.foreignRequests.length).toBeGreaterThan(0);
    expect(seen.violations.join('\n')).toMatch(/script-src-attr/);
    expect(strange.length).toBeGreaterThan(0);
  });
});

/** The elements that show logos, carriers, venues and activities. */
const LIBRARY = ['pb-culture-logos', 'pb-carriers', 'pb-venues', 'pb-activities', 'pb-activity-calendar', 'pb-signage'] as const;
const MARKER = 'MARKER';
const HEAD = '<meta charset="utf-8"><title>Strings</title><link rel="stylesheet" href="/page.css"><script src="/count.js"></script>';
const escaped = (text: string): string => text.replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`);
