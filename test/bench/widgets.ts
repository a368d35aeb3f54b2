import { availableParallelism, loadavg } from 'node:os';
import type { Snapshot } from '@party-building/contract';
import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../src/harness/browser';
import { PageServer } from '../src/harness/page-server';
import { addBundle } from './bundle';
import { Figures, median } from './figures';
import { optionsFrom } from './options';
import { visibleTexts } from './widgets/content';
import { compareInsertions, serveInsertion } from './widgets/insert/insert';
import { servePages, type BenchPage } from './widgets/pages';
import { installAllPeers } from './widgets/peers';
import { visitSlowly, type Visit } from './widgets/slow';

/** Each page once a round, so that all meet the same weather. */
const ROUNDS = 15;
/** Of the pages with content in their HTML, of which only the shifts are told: they hardly vary. */
const FILLED_ROUNDS = 5;

/** `npm run bench:widgets`: what the elements, as they are built now, cost a reader, against plain code, bare Lit and three libraries. */
export default async function widgets(args: string[]): Promise<boolean> {
  const figures = new Figures(optionsFrom(args));
  await addBundle(figures);
  const snapshot = fixtureWholeSnapshot('zh-CN');
  const browser = await launchBrowser();
  try {
    await withServer((server) => insertions(figures, browser, server, snapshot));
    await withServer((server) => slowPages(figures, browser, server, snapshot));
  } finally {
    await browser.close();
  }
  return figures.finish();
}

async function withServer(work: (server: PageServer) => Promise<void>): Promise<void> {
  const server = await PageServer.start();
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

async function insertions(figures: Figures, browser: Browser, server: PageServer, snapshot: Snapshot): Promise<void> {
  note('100 elements at once');
  await serveInsertion(server, snapshot);
  const { a, b, ratio } = await compareInsertions(browser, server.url);
  const of: [string, string] = ['widgets.insert100.cpu', 'lit.insert100.cpu'];
  figures.add({ name: of[0], value: a, unit: 'ms' });
  figures.add({ name: of[1], value: b, unit: 'ms' });
  figures.add({ name: 'widgets.insert100.vs_lit', value: ratio, unit: 'ratio', bar: { limit: 1.5, better: 'lower' }, of });
}

async function slowPages(figures: Figures, browser: Browser, server: PageServer, snapshot: Snapshot): Promise<void> {
  noteLoad();
  note('installing and bundling the libraries');
  installAllPeers();
  const pages = await servePages(server, snapshot);
  const peers = pages.filter(({ name }) => name !== 'widgets' && name !== 'vanilla');
  for (const { name, scriptBytes } of peers) figures.add({ name: `${figureName(name)}.bundle.br`, value: scriptBytes, unit: 'byte' });

  const texts = visibleTexts(snapshot);
  const visit = (path: string): Promise<Visit> => visitSlowly(browser, server.url + path, texts);
  // The first page of a browser pays for its start.
  for (const { path } of pages) await visit(path);
  const empty = await inRounds(ROUNDS, pages, ({ path }) => visit(path));
  const withContent = pages.flatMap(({ name, filledPath }) => (filledPath === undefined ? [] : [{ name, path: filledPath }]));
  const filled = await inRounds(FILLED_ROUNDS, withContent, ({ path }) => visit(path));

  for (const { name } of pages) checkRequests(name, empty.get(name) ?? []);
  const upgraded = (name: BenchPage['name']) => `${figureName(name)}.slow.upgraded`;
  const shown = (name: BenchPage['name']): number[] => (empty.get(name) ?? []).map((each) => each.shown);
  const compare = (name: string, [a, b]: [BenchPage['name'], BenchPage['name']], limit?: number): void => {
    const [first, second] = [shown(a), shown(b)];
    figures.add({
      name,
      value: median(first.map((value, round) => value / (second[round] ?? NaN))),
      unit: 'ratio',
      ...(limit !== undefined && { bar: { limit, better: 'lower' as const } }),
      of: [upgraded(a), upgraded(b)],
    });
  };
  for (const { name } of pages) figures.add({ name: upgraded(name), value: median(shown(name)), unit: 'ms' });
  compare('widgets.slow.upgraded_vs_vanilla', ['widgets', 'vanilla'], 1.15);
  for (const { name } of peers) compare(`${figureName(name)}.slow.upgraded_vs_ours`, [name, 'widgets']);
  for (const { name } of withContent) shifts(figures, name, empty.get(name) ?? [], filled.get(name) ?? []);
}

/** Every page a round, in another order each round. */
async function inRounds<T extends { name: BenchPage['name'] }>(
  rounds: number,
  pages: readonly T[],
  visit: (page: T) => Promise<Visit>,
): Promise<Map<BenchPage['name'], Visit[]>> {
  const visits = new Map<BenchPage['name'], Visit[]>();
  for (let round = 0; round < rounds; round++) {
    note(`slow network: round ${round + 1} of ${rounds}`);
    const ordered = [...pages.slice(round % pages.length), ...pages.slice(0, round % pages.length)];
    for (const page of round % 2 === 0 ? ordered : ordered.reverse())
      visits.set(page.name, [...(visits.get(page.name) ?? []), await visit(page)]);
  }
  return visits;
}

/** @throws Error when a page has not asked for a page, a script, a style sheet and a snapshot, each once: then it is not like the others. */
function checkRequests(name: string, visits: readonly Visit[]): void {
  for (const { requests } of visits)
    if (requests.length !== 4 || new Set(requests).size !== 4) throw new Error(`The page ${name} asked for ${requests.join(', ')}.`);
}

/** Layout shifts without and with the content in the HTML; the worse of both is the one that counts. */
function shifts(figures: Figures, name: BenchPage['name'], empty: readonly Visit[], filled: readonly Visit[]): void {
  const of = (visits: readonly Visit[]): number => median(visits.map((each) => each.shifts));
  const cls = { without_fragments: of(empty), with_fragments: of(filled) };
  for (const [which, value] of Object.entries(cls)) figures.add({ name: `${figureName(name)}.slow.cls.${which}`, value, unit: 'score' });
  const value = Math.max(...Object.values(cls));
  const bar = name === 'widgets' ? { bar: { limit: 0.02, better: 'lower' as const } } : {};
  figures.add({ name: `${figureName(name)}.slow.cls`, value, unit: 'score', ...bar });
}

const figureName = (name: BenchPage['name']): string => (name === 'widgets' || name === 'vanilla' ? name : `widgets.peer.${name}`);

/** Other work stretches a clock's time, of all pages, but not alike; bytes, shifts and CPU time it leaves alone. */
function noteLoad(): void {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (load > cores) note(`The machine is busy (load ${load.toFixed(1)} on ${cores} cores): times on the slow network will be too long.`);
}

function note(text: string): void {
  console.error(text);
}
