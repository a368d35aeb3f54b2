import { ELEMENTS, type ElementName } from '@party-building/contract';
import { BUILD_DAY, fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { renderFragment } from '@party-building/widgets/fragments';
import { describe, expect, it } from 'vitest';
import { MAX_FRAGMENT_BYTES, refusal } from './fragment-check.js';

describe('a fragment', () => {
  it.each(['zh-CN', 'en'] as const)('of any element is taken as the CMS makes it (%s)', (locale) => {
    const snapshot = fixtureWholeSnapshot(locale);
    const items: Partial<Record<ElementName, string | undefined>> = {
      'pb-grasp': snapshot.grasps[0]?.key,
      'pb-value-card': snapshot.values[0]?.key,
      'pb-activity': snapshot.activities?.[0]?.key,
    };
    for (const element of ELEMENTS) {
      const item = items[element];
      const html = renderFragment(element, snapshot, { baseUrl: 'https://cms.test/', today: BUILD_DAY, ...(item && { item }) });
      expect(html, element).toMatch(/^<\w+/);
      expect(refusal(html ?? ''), element).toBeUndefined();
    }
  });

  it('of an activity may end with its data, and hold no other script', () => {
    const data = '<script type="application/ld+json">{"name":"\\u003cb\\u003e"}</script>';
    expect(refusal(`<p>text</p>${data}`)).toBeUndefined();
    for (const html of [
      `${data}<p>text</p>`,
      `${data}${data}`,
      `<script>alert(1)</script>${data}`,
      `<p>text</p>${data.replace('application/ld+json', 'module')}`,
      `<p>text</p>${data.replace('>', ' src="//evil.test">')}`,
      `<p>text</p>${data.replace('{', '<!--<script>{')}`,
      `<p title='${data.replace('{', "' onclick=alert(1)>{")}`,
    ])
      expect(refusal(html), html).toBe('it holds <script>');
  });

  it('may draw with shapes and pictures, and with nothing that acts', () => {
    const drawn = (inside: string) => refusal(`<p>text<svg class="pb-swatch" viewBox="0 0 4 4">${inside}</svg></p>`);
    expect(drawn('<rect width="100%" height="100%" fill="#c8102e" /><image href="https://cms.test/v1/media/a/480.svg" />')).toBeUndefined();
    for (const inside of [
      '<image href="x" onerror="alert(1)" />',
      '<rect style="fill:red" />',
      '<foreignObject><p>text</p></foreignObject>',
      '<a href="https://evil.test"><rect /></a>',
      '<use href="https://evil.test/x.svg#y" />',
      '<animate attributeName="href" to="https://evil.test" />',
      '<rect fill="red">',
    ])
      expect(drawn(inside), inside).toBe('it holds <svg>');
    expect(drawn('<script>alert(1)</script>')).toBe('it holds <svg>');
  });

  it('may speak of markup, escaped', () => {
    expect(refusal('<p>&lt;script&gt; and scripts, a formula, the linkage</p>')).toBeUndefined();
  });

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT src=//evil.test>',
    '<p><script\n>',
    '<script/x>',
    '</script>',
    '<style>*{}</style>',
    '<link rel=stylesheet>',
    '<base href=//evil.test>',
    '<meta http-equiv=refresh>',
    '<iframe srcdoc=x>',
    '<svg onload=x>',
    '<form action=x>',
    '<object data=x>',
  ])('is refused with %s', (html) => {
    expect(refusal(`<p>before</p>${html}`)).toMatch(/^it holds <[a-z]+>$/);
  });

  it('is refused when it is too large, counted in bytes', () => {
    expect(refusal('党'.repeat(MAX_FRAGMENT_BYTES / 3))).toBeUndefined();
    expect(refusal('党'.repeat(MAX_FRAGMENT_BYTES / 3 + 1))).toMatch(/bytes, more than/);
  });
});
