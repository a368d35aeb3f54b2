import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../harness/browser';
import { printFigure } from '../harness/figure';
import { html, PageServer } from '../harness/page-server';
import { drawingsWith, HOSTILE_DRAWINGS, sanitise } from './drawings';
import { REPORT_ONLY, watchExecution, type ExecutionWatch } from './execution-watch';
import { hostileStrings, STRINGS_FILE } from './hostile-strings';

const NOTHING = { executed: [], foreignRequests: [], violations: [], errors: [] };
const BATCH = 500;
const LIMIT_MS = 900_000;

let server: PageServer;
let browser: Browser;
beforeAll(async () => {
  server = await PageServer.start();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

type Way = 'img' | 'object' | 'inline';

/** Shows drawings in a page that no policy protects, and says what came of it. */
async function show(drawings: readonly string[], way: Way): Promise<ExecutionWatch> {
  server.files.clear();
  const context = await browser.newContext();
  const seen = await watchExecution(context, server.url);
  const page = await context.newPage();
  const written = drawings.map((svg, i) => {
    server.files.set(`/${i}.svg`, { type: 'image/svg+xml', body: svg });
    if (way === 'inline') return `<div>${svg}</div>`;
    return way === 'img' ? `<img src="/${i}.svg" alt="">` : `<object data="/${i}.svg" type="image/svg+xml"></object>`;
  });
  server.files.set('/', html(`<!doctype html><meta charset="utf-8"><title>Drawings</title><body>${written.join('\n')}`, REPORT_ONLY));
  await page.goto(server.url, { waitUntil: 'load' });
  // Another frame, so that handlers of the load and first frames of animations have had their turn.
  const left = (error: Error): void => void seen.executed.push(`the page was left: ${error.message}`);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))).catch(left);
  await context.close();
  // The frame of an object is asked for, and its file.
  const asked = (what: string): boolean => way === 'object' && (what === 'frame: ' || /^navigation: .*\/\d+\.svg$/.test(what));
  return { ...seen, executed: seen.executed.filter((what) => !asked(what)) };
}

/** Tags and names of attributes. */
const withoutValues = (svg: string): string => svg.replace(/"[^"]*"/g, '""').replace(/>[^<]*</g, '><');

async function cleanCopies(files: readonly string[]): Promise<string[]> {
  const sanitised = await Promise.all(files.map((file) => sanitise(Buffer.from(file))));
  return sanitised.flatMap(({ svg }) => (svg === undefined ? [] : [svg]));
}

describe('hostile drawings', () => {
  it.each<Way>(['img', 'object', 'inline'])('do nothing once they are clean, as %s', async (way) => {
    const clean = await cleanCopies(HOSTILE_DRAWINGS.map(([, svg]) => svg));
    // Most are cleaned, not refused: the check is not empty.
    expect(clean.length).toBeGreaterThan(HOSTILE_DRAWINGS.length * 0.8);
    expect(await show(clean, way)).toEqual(NOTHING);
    printFigure({ name: `drawings.hostile.${way}.files`, value: HOSTILE_DRAWINGS.length, unit: 'files' });
    printFigure({ name: `drawings.hostile.${way}.executions`, value: 0, unit: 'executions', limit: 0 });
  });

  it.each(HOSTILE_DRAWINGS)('lose what makes them so: %s', async (_, file) => {
    const { verdict, svg, reasons } = await sanitise(Buffer.from(file));
    expect(svg ?? '').not.toMatch(/evil\.example|javascript:|@import/i);
    expect(withoutValues(svg ?? '')).not.toMatch(/<(script|img|foreignObject|style|image)|\son\w+=/i);
    // Harmless as they are: escaped text, a comment, the name of a document type.
    if (verdict === 'unchanged') expect(svg).toMatch(/&lt;img|<path id="shape" d="M0 0h9v9z"\/><\/svg>$/);
    else expect(reasons.length).toBeGreaterThan(0);
  });

  it('run, load and are seen, as they came', async () => {
    const raw = HOSTILE_DRAWINGS.map(([, svg]) => svg);
    for (const way of ['object', 'inline'] as const) {
      const { executed, foreignRequests } = await show(raw, way);
      printFigure({ name: `drawings.control.${way}.executions`, value: executed.length, unit: 'executions', limit: 5, better: 'higher' });
      printFigure({ name: `drawings.control.${way}.loads`, value: foreignRequests.length, unit: 'requests', limit: 5, better: 'higher' });
      expect(executed.join('\n')).toMatch(/called: alert/);
      expect(executed.length).toBeGreaterThan(5);
      expect(foreignRequests.length).toBeGreaterThan(5);
    }
  });
});

describe('hostile strings in drawings', () => {
  const found = hostileStrings();

  it('do nothing once they are clean', { timeout: LIMIT_MS }, async ({ skip }) => {
    if (!found && process.env['CI'] !== 'true') skip(`${STRINGS_FILE} is absent: set CONFORMANCE_DIR to the folder of the lists.`);
    const strings = found ?? [];
    expect(strings.length).toBeGreaterThan(6500);
    const clean = [...new Set(await cleanCopies(strings.flatMap(drawingsWith)))];
    expect(clean.length).toBeGreaterThan(strings.length * 0.9);
    for (let from = 0; from < clean.length; from += BATCH)
      expect(await show(clean.slice(from, from + BATCH), 'inline'), `drawings from ${from}`).toEqual(NOTHING);
    // A document of its own each is dear: in every way those that differ most.
    for (const way of ['img', 'object'] as const)
      expect(
        await show(
          clean.filter((_, i) => i % 50 === 0),
          way,
        ),
      ).toEqual(NOTHING);
    printFigure({ name: 'drawings.strings.files', value: clean.length, unit: 'files' });
    printFigure({ name: 'drawings.strings.executions', value: 0, unit: 'executions', limit: 0 });
  });
});

describe('legitimate drawings', () => {
  const flags = join(dirname(createRequire(import.meta.url).resolve('flag-icons/package.json')), 'flags');
  const full = process.env['TEST_FULL'] === 'true';

  /** How many of these look otherwise once they are clean: every pixel of every one is compared. */
  async function changed(files: readonly string[]): Promise<string[]> {
    const clean = new Map<string, string>();
    server.files.clear();
    for (const file of files) {
      const bytes = readFileSync(join(flags, file));
      clean.set(file, (await sanitise(bytes)).svg ?? '');
      server.files.set(`/before/${file}`, { type: 'image/svg+xml', body: bytes });
      server.files.set(`/after/${file}`, { type: 'image/svg+xml', body: clean.get(file) ?? '' });
    }
    server.files.set('/', html('<!doctype html><title>Flags</title>'));
    const page = await browser.newPage();
    await page.goto(server.url);
    const different = await page.evaluate(async (names) => {
      const pixelsOf = async (path: string): Promise<string> => {
        const image = new Image();
        image.src = path;
        await image.decode();
        const canvas = new OffscreenCanvas(320, 320);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0, 320, 320);
        return String(new Uint32Array(context?.getImageData(0, 0, 320, 320).data.buffer ?? new ArrayBuffer(0)));
      };
      const different: string[] = [];
      for (const name of names) if ((await pixelsOf(`/before/${name}`)) !== (await pixelsOf(`/after/${name}`))) different.push(name);
      return different;
    }, files);
    await page.close();
    return different;
  }

  const all = ['1x1', '4x3'].flatMap((folder) => readdirSync(join(flags, folder)).map((name) => `${folder}/${name}`));
  // Those with gradients, masks, text, styles and markers among them.
  const telling = ['sh-ac', 'rs', 'va', 'mx', 'es', 'gt', 'bo', 'sv', 'kz', 'sa', 'fj', 'gq'].map((code) => `4x3/${code}.svg`);
  const sample = [...new Set([...telling.filter((file) => all.includes(file)), ...all.filter((_, i) => i % 20 === 0)])];

  it('look the same, pixel by pixel', { timeout: LIMIT_MS }, async () => {
    const files = full ? all : sample;
    expect(files.length).toBeGreaterThanOrEqual(full ? 542 : 35);
    const different = await changed(files);
    printFigure({ name: 'drawings.flags.files', value: files.length, unit: 'files' });
    printFigure({ name: 'drawings.flags.different', value: different.length, unit: 'files', limit: 0 });
    expect(different).toEqual([]);
  });
});
