import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ROOT } from './lib/root.mjs';

/** Files that are not on the disk have no types: the bans do without. */
const eslint = new ESLint({ cwd: ROOT, overrideConfig: [tseslint.configs.disableTypeChecked] });

async function rulesBroken(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const SYNTAX = 'no-restricted-syntax';
const IMPORTS = 'no-restricted-imports';
const html = "import { html } from 'lit';\nexport const shown = (text: string) => ";

const IN_WIDGETS = [
  ["import { styleMap } from 'lit/directives/style-map.js';\nexport default styleMap;", IMPORTS],
  ["import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport default unsafeHTML;", IMPORTS],
  ["import { unsafeSVG } from 'lit/directives/unsafe-svg.js';\nexport default unsafeSVG;", IMPORTS],
  ["import { unsafeStatic } from 'lit/static-html.js';\nexport default unsafeStatic;", IMPORTS],
  [`${html}html\`<p style="color: red">\${text}</p>\`;`, SYNTAX],
  [`${html}html\`<p style=\${text}></p>\`;`, SYNTAX],
  [`${html}html\`<style>p { color: red }</style>\${text}\`;`, SYNTAX],
  ["export const fragment = '<style>p{}</style>';", SYNTAX],
  ['export const set = (node: HTMLElement, text: string) => { node.innerHTML = text; };', SYNTAX],
  ['export const set = (node: HTMLElement, text: string) => { node.outerHTML = text; };', SYNTAX],
  ["export const set = (node: HTMLElement, text: string) => { node['innerHTML'] = text; };", SYNTAX],
  ["export const add = (node: HTMLElement, text: string) => { node.insertAdjacentHTML('beforeend', text); };", SYNTAX],
  ['export const set = (frame: HTMLIFrameElement, text: string) => { frame.srcdoc = text; };', SYNTAX],
  [`${html}html\`<iframe srcdoc=\${text}></iframe>\`;`, SYNTAX],
  [`${html}html\`<p .innerHTML=\${text}></p>\`;`, SYNTAX],
  ['export const write = (text: string) => { document.write(text); };', SYNTAX],
  ['export const run = (text: string) => { eval(text); };', 'no-eval'],
  ['export const run = (text: string) => new Function(text);', 'no-new-func'],
];

const EVERYWHERE = [
  ['packages/contract/src/a.ts', 'export const a = (x: any): string => String(x);', '@typescript-eslint/no-explicit-any'],
  ['packages/contract/src/a.ts', '// @ts-ignore\nexport const a: number = 1;', '@typescript-eslint/ban-ts-comment'],
  ['packages/delivery/src/a.ts', 'export const run = (text: string) => { eval(text); };', 'no-eval'],
  ['docs/src/a.ts', 'export const set = (node: HTMLElement, text: string) => { node.innerHTML = text; };', SYNTAX],
  [
    'packages/strapi-plugin-party-building/admin/src/a.tsx',
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    SYNTAX,
  ],
  ['packages/contract/src/a.test.ts', "it.only('a', () => undefined);", SYNTAX],
  ['widgets/src/a/a.test.ts', "describe.skip('a', () => undefined);", SYNTAX],
  ['widgets/src/a/a.test.ts', "xit('a', () => undefined);", SYNTAX],
  ['scripts/a.test.mjs', "it.skip('a', () => undefined);", SYNTAX],
  ['test/e2e/a.ts', "test.skip('a', () => undefined);", SYNTAX],
];

describe('what the linter refuses', () => {
  it.each(IN_WIDGETS)('in widgets: %s', async (code, rule) => {
    expect(await rulesBroken('widgets/src/a.ts', code)).toContain(rule);
  });

  it.each(EVERYWHERE)('in %s: %s', async (file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });

  it('lets an ordinary element be', async () => {
    const code = `${html}html\`<p class="lead" lang="en">\${text}</p>\`;\n`;
    expect(await rulesBroken('widgets/src/a.ts', code)).toEqual([]);
  });
});
