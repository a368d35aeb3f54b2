import { readFile } from 'node:fs/promises';
import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { SELECTOR } from './fragments.js';
import { setting } from './setting.js';
import { openState } from './states.js';

/** The colours of a sheet: those that tokens have apart from all others. The reader's colours may stand where colours are forced. */
function coloursIn(css) {
  const found = { tokens: [], others: [] };
  let isToken = false;
  let isForced = false;
  const note = (color) => {
    const isNone = color.type === 'currentcolor' || (color.type === 'rgb' && color.alpha === 0);
    const isReaders = isForced && typeof color === 'string';
    if (!isNone && !isReaders) found[isToken ? 'tokens' : 'others'].push(JSON.stringify(color));
  };
  transform({
    filename: 'sheet.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        media(rule) {
          isForced = JSON.stringify(rule.value.query).includes('forced-colors');
        },
      },
      RuleExit: {
        media() {
          isForced = false;
        },
      },
      Declaration(declaration) {
        isToken = declaration.property === 'custom' && /^--_/.test(declaration.value.name);
      },
      DeclarationExit() {
        isToken = false;
      },
      Color: note,
    },
  });
  return found;
}

/** By rule of the tokens' sheet, told by where it stands: the names that it gives a value. */
const namesIn = (rule) =>
  [...rule.matchAll(/--_([\w-]+):/g)].map(([, name]) => name).filter((name) => !['space', 'radius', 'ground'].includes(name));

describe('every colour is a token', () => {
  const world = setting();

  it('in the styles of every element', async () => {
    const page = await openState(world, 'loaded', 'zh-CN');
    const sheets = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].map(({ localName, shadowRoot }) => [
          localName,
          shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
        ]),
      SELECTOR,
    );
    for (const [name, css] of sheets) {
      const { tokens, others } = coloursIn(css);
      expect({ name, others }).toEqual({ name, others: [] });
      expect(tokens.length).toBeGreaterThan(20);
    }
  });

  it('in the styles of the fragments', async () => {
    const { tokens, others } = coloursIn(await readFile(new URL('../dist/pre.css', import.meta.url), 'utf8'));
    expect(others).toEqual([]);
    expect(tokens.length).toBeGreaterThan(20);
  });

  it('with a form for light, for dark and for forced colours', async () => {
    const page = await openState(world, 'loaded', 'zh-CN');
    const rules = await page.evaluate(() =>
      document
        .querySelector('pb-concept')
        .shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
        .filter((text) => text.includes('--_banner:')),
    );
    const forms = {
      light: rules.find((rule) => rule.startsWith(':host {')),
      dark: rules.find((rule) => rule.startsWith(':host([theme="dark"])')),
      forced: rules.find((rule) => rule.startsWith('@media (forced-colors: active)')),
    };
    const names = namesIn(forms.light);
    expect(names.length).toBeGreaterThan(9);
    for (const rule of Object.values(forms)) expect(namesIn(rule)).toEqual(names);
  });

  it('in the drawings: they take the colour of the text, or one of the content', async () => {
    const page = await openState(world, 'loaded', 'zh-CN');
    const drawn = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].flatMap(({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll('[fill], [stroke], [stop-color]')].flatMap((node) =>
            ['fill', 'stroke', 'stop-color'].flatMap((name) => node.getAttribute(name) ?? []),
          ),
        ),
      SELECTOR,
    );
    expect(drawn.length).toBeGreaterThan(0);
    const content = JSON.stringify(world.cms.snapshots['zh-CN']);
    // What a logo is shown on whose rules name no ground: not the page's to choose (`culture-logos/standing.ts`).
    const grounds = ['#ffffff', '#1a1a1a'];
    expect(drawn.filter((color) => !['none', 'currentColor', ...grounds].includes(color) && !content.includes(`"${color}"`))).toEqual([]);
  });

  it('would notice: a colour in a rule of its own', () => {
    for (const value of [
      'red',
      '#abc',
      'Highlight',
      '1px solid rgb(0 0 0 / 10%)',
      'linear-gradient(#000, var(--_banner))',
      'var(--x, #fff)',
    ])
      expect([value, coloursIn(`p { background: ${value}; border: ${value} }`).others.length]).not.toEqual([value, 0]);
  });
});
