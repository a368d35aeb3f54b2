import { describe, expect, it } from 'vitest';
import { tokens, withBigrams } from './.vitepress/search/bigrams';
import { sectionsOf } from './.vitepress/search/sections';

describe('the search', () => {
  it('takes each pair of Chinese characters for a word, and leaves other words alone', () => {
    expect(tokens('组件 pb-concept 的语言')).toEqual(['组件', 'pb', 'concept', '的语', '语言']);
    expect(tokens('党')).toEqual(['党']);
  });

  it('finds any part of a sentence', () => {
    const known = withBigrams('标签内是同样内容的 HTML。').split(/[\s\p{P}]+/u);
    for (const query of ['标签', '同样内容', 'HTML']) expect(known).toEqual(expect.arrayContaining(tokens(query)));
  });

  it('knows a page by its headings', () => {
    const html =
      '<h1 id="a" tabindex="-1">A &amp; B <a class="header-anchor" href="#a">​</a></h1><p>one</p><h2 id="c">C <a class="header-anchor" href="#c">​</a></h2><p>two</p>';
    expect(sectionsOf('/site/page.md', html)).toEqual([
      { anchor: 'a', titles: ['A & B'], text: 'A & B one' },
      { anchor: 'c', titles: ['A & B', 'C'], text: 'C two' },
    ]);
  });

  it('knows the pages of elements, which are made from the manifest', () => {
    const [first, ...others] = sectionsOf('/site/elements/pb-concept.md', '');
    expect(first).toMatchObject({ anchor: 'top', titles: ['pb-concept'] });
    expect(others.map(({ anchor }) => anchor)).toEqual(expect.arrayContaining(['attributes', 'events', 'parts', 'tokens']));
    expect(others.find(({ anchor }) => anchor === 'attributes')?.text).toContain('heading-level');
    expect(sectionsOf('/site/zh/elements/pb-concept.md', '').at(-1)?.titles.at(-1)).toBe('CSS 属性');
  });
});
