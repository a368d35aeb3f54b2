import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { SELECTOR } from './fragments.js';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on the elements of a page, WCAG 2.2 AA and good practice: one line a finding.
 *
 * @returns {Promise<{ violations: string[], contrasts: number, unsure: string[] }>} also how many nodes it has measured the contrast of,
 *   and where it could not.
 */
export async function axe(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (selector) => {
    // Over a gradient axe measures no contrast. Ours only darken a ground that carries light text: without them it is the worst.
    const plain = new CSSStyleSheet();
    plain.replaceSync('* { background-image: none !important }');
    const roots = [document, ...[...document.querySelectorAll(selector)].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const sheets = roots.map((root) => root.adoptedStyleSheets);
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, plain];
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // A piece of a page is no page: landmarks and the one level-one heading are the page's.
    const rules = Object.fromEntries(['region', 'page-has-heading-one', 'landmark-one-main'].map((id) => [id, { enabled: false }]));
    const { violations, passes, incomplete } = await window.axe.run(document.querySelectorAll(selector), {
      runOnly,
      rules,
      resultTypes: ['violations', 'passes', 'incomplete'],
    });
    roots.forEach((root, i) => (root.adoptedStyleSheets = sheets[i]));
    const lines = (results) =>
      results.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
    const ofContrast = (results) => results.filter(({ id }) => id === 'color-contrast');
    return {
      violations: lines(violations),
      contrasts: ofContrast(passes).flatMap(({ nodes }) => nodes).length,
      unsure: lines(ofContrast(incomplete)),
    };
  }, SELECTOR);
}
