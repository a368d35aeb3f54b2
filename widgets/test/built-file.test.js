import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { fixtureSnapshot } from '@party-building/contract/fixtures';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { LAZY } from '../build/lazy.js';
import { ELEMENTS, shown, tags } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';

const dist = (name) => readFile(new URL(`../dist/${name}`, import.meta.url));
const manifest = JSON.parse(await dist('custom-elements.json'));
const declarations = manifest.modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url)));

describe('the built files', () => {
  it('are small: at most 20,480 bytes of brotli for all elements with Lit inside', async () => {
    expect(brotliCompressSync(await dist('party-building.js')).length).toBeLessThanOrEqual(20_480);
  });

  it('are one module in ES2021, without imports, that makes no string into code', async () => {
    const program = parse(String(await dist('party-building.js')), { ecmaVersion: 2021, sourceType: 'module' });
    expect(program.body.filter(({ type }) => /Import|Export/.test(type))).toEqual([]);
    expect(String(await dist('party-building.js'))).not.toMatch(/\beval\(|new Function|createElement\("style"\)|<style/);
  });

  it('have a script for embed pages: a small classic one in ES2021 that leaves no name behind', async () => {
    const script = String(await dist('embed.js'));
    const { body } = parse(script, { ecmaVersion: 2021, sourceType: 'script' });
    expect(body.map(({ type }) => type)).toEqual(['ExpressionStatement']);
    expect(script.length).toBeLessThan(1_000);
  });

  it('use no CSS that the oldest browsers cannot read as a whole: no nesting, no rem', async () => {
    const css = String(await dist('pre.css'));
    expect(css).not.toMatch(/[^-\w]\d*\.?\d+rem\b/);
    expect(css).not.toMatch(/\{[^{}]*&/);
    expect(String(await dist('party-building.js'))).not.toMatch(/[^-\w]\d*\.?\d+rem\b/);
  });

  it('have the integrity that integrity.json says, for this version', async () => {
    const integrity = JSON.parse(await dist('integrity.json'));
    expect(integrity.version).toBe(version);
    expect(Object.keys(integrity.files).sort()).toEqual([...LAZY, 'embed.css', 'embed.js', 'party-building.js', 'pre.css'].sort());
    for (const name of Object.keys(integrity.files)) {
      const bytes = await dist(name);
      const hash = createHash('sha384').update(bytes).digest('base64');
      expect(integrity.files[name]).toEqual({ integrity: `sha384-${hash}`, bytes: bytes.length });
    }
  });
});

describe('custom-elements.json', () => {
  const world = setting();

  it('describes all elements with summary, attributes, slot, tokens and events', () => {
    expect(declarations.map(({ tagName }) => tagName).sort()).toEqual(ELEMENTS.map(([name]) => name).sort());
    for (const declaration of declarations) {
      expect(declaration.summary).toMatch(/\w/);
      expect(declaration.attributes.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['endpoint', 'locale', 'heading-level', 'theme', 'live']),
      );
      for (const { name, description } of declaration.attributes) expect(`${name}: ${description}`).toMatch(/: [\w`]/);
      expect(declaration.slots).toHaveLength(1);
      expect(declaration.cssProperties.length).toBeGreaterThan(8);
      expect(declaration.events.map(({ name, type }) => `${name} ${type.text}`)).toEqual(
        expect.arrayContaining(['pb-load PbLoadEvent', 'pb-error PbErrorEvent']),
      );
      for (const { name } of declaration.events) expect(name).toMatch(/^pb-/);
      expect(declaration.members.filter(({ name }) => name.startsWith('#'))).toEqual([]);
    }
  });

  it('names all parts that there are', async () => {
    const { cms } = world;
    const texts = [
      { type: 'text', text: 'a', bold: true, italic: true },
      { type: 'text', text: 'a', underline: true, strikethrough: true, code: true },
    ];
    cms.snapshots['zh-CN'].grasps[1].body.push(
      { type: 'paragraph', children: texts },
      { type: 'quote', children: texts },
      { type: 'code', children: texts },
      { type: 'image', picture: fixtureSnapshot('zh-CN').concept.hero },
      { type: 'list', format: 'ordered', children: [{ type: 'list', format: 'unordered', children: [] }] },
    );
    const body = `${tags({ cms, locale: 'zh-CN' })}<pb-four-grasps view="cards"></pb-four-grasps><pb-four-grasps view="accordion"></pb-four-grasps>`;
    const page = await world.open(portalPage({ cms, body }));
    await shown(page);
    const unnamed = [];
    for (const { tagName, cssParts } of declarations) {
      const used = await page.evaluate(
        (name) =>
          [...document.querySelectorAll(name)].flatMap((element) =>
            [...element.shadowRoot.querySelectorAll('[part]')].flatMap((node) => [...node.part]),
          ),
        tagName,
      );
      const named = cssParts.flatMap(({ name, description }) => [
        name,
        ...[...description.matchAll(/`([\w -]+)`/g)].flatMap(([, words]) => words.split(' ')),
      ]);
      // A term further down than the second looks like the second.
      unnamed.push(
        ...[...new Set(used)].filter((part) => !named.includes(part) && !/^rung-\d$/.test(part)).map((part) => `${tagName} ${part}`),
      );
    }
    expect(unnamed).toEqual([]);
  });
});
