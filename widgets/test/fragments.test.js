import { emptySnapshot, fixtureSnapshot, fixtureWholeSnapshot, partlyTranslatedSnapshot } from '@party-building/contract/fixtures';
import { renderFragment } from '@party-building/widgets/fragments';
import { describe, expect, it } from 'vitest';
import { ELEMENTS } from './fragments.js';

const baseUrl = 'https://cms.example.com/api/party-building/';
const render = (name, snapshot, options = {}) => renderFragment(name, snapshot, { baseUrl, ...options });
const texts = (html) =>
  html
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .filter(Boolean);

describe('renderFragment', () => {
  for (const locale of ['zh-CN', 'en']) {
    for (const [name, item] of ELEMENTS) {
      it(`makes HTML without script, style or id, in one box with its language: ${name}, ${locale}`, () => {
        const html = render(name, fixtureWholeSnapshot(locale), { item });
        expect(html).toMatch(new RegExp(`^<div class="pb-base" lang="${locale}">.*</div>$`, 's'));
        expect(html).not.toMatch(/<(script|style|iframe)|\s(id|style|on\w+|part)=/);
        expect(html).not.toMatch(/\[object|undefined|Symbol\(/);
      });
    }
  }

  it('holds every text of the grasps and values', () => {
    const snapshot = fixtureSnapshot('zh-CN');
    const html = render('pb-four-grasps', snapshot);
    const all = snapshot.grasps.flatMap(({ title, slogan, lead, measures, mechanisms }) => [
      title,
      slogan,
      lead,
      ...measures.flatMap((measure) => [measure.label, measure.title, measure.text, ...(measure.chain ?? []).map(({ name }) => name)]),
      ...mechanisms.flatMap((mechanism) => [mechanism.title, mechanism.text]),
    ]);
    for (const text of all.filter(Boolean)) expect(texts(html)).toContain(text);
    expect(html).toContain('“授人以鱼不如授人以渔”');
  });

  it('puts its headings at the level that is asked for, and never deeper than six', () => {
    const levels = (options) =>
      [...render('pb-four-grasps', fixtureSnapshot('en'), options).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(Math.min(...levels())).toBe(2);
    expect(Math.min(...levels({ headingLevel: 4 }))).toBe(4);
    expect(Math.max(...levels({ headingLevel: 6 }))).toBe(6);
    expect(Math.min(...levels({ headingLevel: -3 }))).toBe(1);
  });

  it('marks what has fallen back, and says so', () => {
    const html = render('pb-grasp', partlyTranslatedSnapshot(), { item: 'culture' });
    expect(html).toContain('<h2 class="pb-title" lang="zh-CN">紧紧抓住企业文化建设</h2>');
    expect(html).toContain('class="pb-note" lang="en"');
    expect(render('pb-grasp', fixtureSnapshot('en'), { item: 'culture' })).not.toContain('pb-note');
  });

  it('links pictures below the address that it is given, with their size', () => {
    const html = render('pb-concept', fixtureSnapshot('en'));
    const { hash } = fixtureSnapshot('en').concept.hero;
    expect(html).toContain(`src="${baseUrl}v1/media/${hash}/1440.jpg"`);
    expect(html).toContain(`${baseUrl}v1/media/${hash}/480.webp 480w`);
    expect(html).toContain('width="1440" height="810" alt="The Group’s campus in the early morning"');
    expect(renderFragment('pb-concept', fixtureSnapshot('en'), { baseUrl: baseUrl.slice(0, -1) })).toBe(html);
  });

  it('escapes every text, and drops a link that must not be followed but not its words', () => {
    const snapshot = fixtureSnapshot('en');
    snapshot.grasps[1].title = `<img src=x onerror="alert('1')"> & more`;
    snapshot.grasps[1].body = [
      { type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'words' }] }] },
    ];
    const html = render('pb-grasp', snapshot, { item: 'culture' });
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; more');
    expect(html).toContain('>words</p>');
    expect(html).not.toContain('javascript:');
  });

  it('keeps lists inside lists, breaks of lines and marks', () => {
    const snapshot = fixtureSnapshot('en');
    const run = (text, marks) => ({ type: 'text', text, ...marks });
    const item = (text) => ({ type: 'list-item', children: [run(text)] });
    snapshot.grasps[1].body = [
      { type: 'paragraph', children: [run('a\nb', { bold: true, italic: true })] },
      { type: 'list', format: 'ordered', children: [item('one'), { type: 'list', format: 'unordered', children: [item('deep')] }] },
      { type: 'video', src: 'unknown' },
    ];
    const html = render('pb-grasp', snapshot, { item: 'culture' });
    expect(html).toContain('<em class="pb-italic"><strong class="pb-bold">a<br />b</strong></em>');
    expect(html).toMatch(/<ol class="pb-list"><li class="pb-list-item">one<\/li><li class="pb-list-group"><ul class="pb-list">/);
    expect(html).not.toContain('unknown');
  });

  it('is nothing where there is nothing to show', () => {
    for (const [name, item] of ELEMENTS) expect(render(name, emptySnapshot(), { item })).toBe(undefined);
    expect(render('pb-grasp', fixtureSnapshot('en'), { item: 'no-such' })).toBe(undefined);
    expect(render('pb-value-card', fixtureSnapshot('en'))).toBe(undefined);
  });
});
