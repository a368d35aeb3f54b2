import { ELEMENTS } from '@party-building/contract';
import { fixtureSnapshot } from '@party-building/contract/fixtures';
import { renderFragment } from '@party-building/widgets/fragments';
import { describe, expect, it } from 'vitest';
import { MAX_FRAGMENT_BYTES, refusal } from './fragment-check.js';

describe('a fragment', () => {
  it.each(['zh-CN', 'en'] as const)('of any element is taken as the CMS makes it (%s)', (locale) => {
    const snapshot = fixtureSnapshot(locale);
    const items = { 'pb-grasp': snapshot.grasps[0]?.key, 'pb-value-card': snapshot.values[0]?.key };
    for (const element of ELEMENTS) {
      const item = element === 'pb-grasp' || element === 'pb-value-card' ? items[element] : undefined;
      const html = renderFragment(element, snapshot, { baseUrl: 'https://cms.test/', ...(item && { item }) });
      expect(html, element).toMatch(/^<\w+/);
      expect(refusal(html ?? ''), element).toBeUndefined();
    }
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
