import { API_PATH } from '@party-building/contract';
import { fixtureActivities } from '@party-building/contract/fixtures';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listingOf } from '../testing/listing.js';
import { NASTY, nastyActivities } from '../testing/nasty.js';
import { wholeSite } from '../testing/site.js';

const site = wholeSite();
const nasty = wholeSite({ listings: [listingOf('en', nastyActivities())] });
const bodyOf = (path: string, of = site): string => String(of.resources.get(`${API_PATH}/v1/${path}`)?.in('identity').body);
const BASE = 'https://cms.example.com/api/party-building/v1/';
const URN = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** All that the content of a feed is made of: nothing that runs, loads or styles. */
const TAGS = new Set('a blockquote br code div em h1 h2 h3 h4 h5 h6 img li ol p pre s strong u ul'.split(' '));
const tagsOf = (html: string) => [...html.matchAll(/<\/?([^\s/>]*)/g)].map(([, tag = '']) => tag);

/** Refuses what is not well-formed, with namespaces (XML 1.0, Namespaces 1.0). */
function checkXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

describe('the Atom feed', () => {
  const text = bodyOf('en/activities.atom');
  const feed = parseAtomFeed(text);

  it('is well-formed XML', () => {
    checkXml(text);
    checkXml(bodyOf('zh-CN/activities.atom'));
  });

  it('says what it is, where, by whom and when it last changed', () => {
    expect(feed).toMatchObject({
      title: { value: 'Party Building Online – Activities' },
      updated: '2026-11-20T01:00:00Z',
      authors: [{ name: 'Group Party committee' }],
    });
    expect(feed.id).toMatch(URN);
    expect(feed.links).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: `${BASE}en/activities.atom` },
      { rel: 'alternate', type: 'application/feed+json', href: `${BASE}en/activities.feed.json` },
      { rel: 'alternate', type: 'text/calendar', href: `${BASE}en/activities.ics` },
    ]);
    expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">');
  });

  it('has an entry an activity, the newest first, with what RFC 4287 asks of each', () => {
    expect(feed.entries?.length).toBe(fixtureActivities('en').length);
    expect(feed.entries?.slice(0, 3).map(({ title }) => title?.value)).toEqual([
      'Film night',
      'Pledge ceremony',
      'Theory class on Fridays',
    ]);
    for (const { id, title, updated, published, content, links } of feed.entries ?? []) {
      expect(id).toMatch(URN);
      expect(title?.value).toBeTruthy();
      expect(Date.parse(updated ?? '')).toBeGreaterThanOrEqual(Date.parse(published ?? ''));
      expect(content).toMatchObject({ type: 'html' });
      expect(links?.map(({ rel, type }) => `${rel} ${type}`)).toEqual(['alternate application/json', 'alternate text/calendar']);
    }
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(feed.entries?.length);
  });

  it('keeps identifiers over edits and gives each language its own', () => {
    const idsOf = (xml: string) => parseAtomFeed(xml).entries?.map(({ id }) => id);
    const edited = fixtureActivities('en').map((each) => ({ ...each, title: 'other', sequence: each.sequence + 1 }));
    const after = wholeSite({ listings: [listingOf('en', edited)] });
    expect(idsOf(bodyOf('en/activities.atom', after))).toEqual(idsOf(text));
    const chinese = idsOf(bodyOf('zh-CN/activities.atom')) ?? [];
    expect(chinese.filter((id) => idsOf(text)?.includes(id))).toEqual([]);
  });

  it('marks what fell back with its language', () => {
    expect(text).toMatch(/<title xml:lang="zh-CN">企业文化周/);
    expect(text).toContain('<summary xml:lang="zh-CN">新党员面向党旗宣誓。</summary>');
  });

  it('says when and where in the content, without links into a portal', () => {
    const theory = feed.entries?.find(({ title }) => title?.value === 'Theory class on Fridays')?.content?.value ?? '';
    expect(theory).toContain('<li>Time: 2026-09-04 09:00–10:30 (Asia/Shanghai), recurring</li>');
    expect(theory).toContain('<li>Place: Party member activity centre, 1 Example Road, 2nd floor; Yubei, Chongqing</li>');
    expect(theory).toContain('href="https://example.com/a?b=1&amp;c=2"');
    expect(theory).not.toContain('href="/theory"');
    expect(theory).toContain('the study pages');
    const pledge = feed.entries?.find(({ title }) => title?.value === 'Pledge ceremony')?.content?.value ?? '';
    expect(pledge).toContain('2026-12-02 09:00–10:00 (Asia/Shanghai) – Moved');
  });

  it('is a feed also where nothing is published', () => {
    const empty = bodyOf('en/activities.atom', wholeSite({ listings: [listingOf('en', [])] }));
    checkXml(empty);
    expect(parseAtomFeed(empty)).toMatchObject({ updated: '1970-01-01T00:00:00Z' });
  });
});

/** JSON Feed 1.1, every member that it names, with its type: written from the text, for want of a validator of this version. */
const address = z.url({ protocol: /^https?$/ });
const authors = z.array(z.strictObject({ name: z.string().min(1).optional(), url: address.optional(), avatar: address.optional() })).min(1);
const jsonFeed11 = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  feed_url: address.optional(),
  language: z.string().optional(),
  authors: authors.optional(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      external_url: address.optional(),
      title: z.string().optional(),
      content_html: z.string().min(1),
      summary: z.string().optional(),
      image: address.optional(),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: authors.optional(),
      tags: z.array(z.string()),
      language: z.string().optional(),
    }),
  ),
});

describe('the JSON Feed', () => {
  const feed = jsonFeed11.parse(JSON.parse(bodyOf('en/activities.feed.json')));

  it('is one of version 1.1, as others read it too', () => {
    expect(parseJsonFeed(bodyOf('en/activities.feed.json'))).toMatchObject({ title: 'Party Building Online – Activities', language: 'en' });
    expect(feed.feed_url).toBe(`${BASE}en/activities.feed.json`);
  });

  it('has the same items as the Atom feed', () => {
    const atom = parseAtomFeed(bodyOf('en/activities.atom'));
    expect(feed.items.map(({ id, content_html }) => [id, content_html])).toEqual(
      atom.entries?.map(({ id, content }) => [id, content?.value]),
    );
  });

  it('has the cover, the language of what fell back and what readers filter by', () => {
    const item = (title: string) => feed.items.find((each) => each.title?.startsWith(title));
    expect(item('Theory class')).toMatchObject({
      image: `${BASE}media/${'3'.repeat(64)}/960.jpg`,
      external_url: 'https://portal.example.com/register?activity=theory-class',
      tags: ['Learning', 'Closely Grasp the Building of Enterprise Culture'],
      authors: [{ name: 'Group Party committee' }],
    });
    expect(item('企业文化周')?.language).toBe('zh-CN');
  });

  it('has no address where ours is not known', () => {
    const unknown = JSON.parse(bodyOf('en/activities.feed.json', wholeSite({ publicUrl: undefined })));
    jsonFeed11.parse(unknown);
    expect(unknown).not.toHaveProperty('feed_url');
  });
});

describe('whatever is written in a field', () => {
  /** What XML cannot hold is replaced. */
  const inXml = (text: string) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');

  it(`stays text in feeds: ${NASTY.length} strings`, () => {
    // A feed holds fifty: each string stands in one of as many feeds as it takes.
    const all = nastyActivities();
    for (let from = 0; from < all.length; from += 50) {
      const part = all.slice(from, from + 50);
      const of = wholeSite({ listings: [listingOf('en', part)] });
      const xml = bodyOf('en/activities.atom', of);
      const titles: string[] = [];
      const contents: string[] = [];
      let path: string[] = [];
      let characters = '';
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ name }) => ((path = [...path, name]), (characters = '')));
      parser.on('text', (text) => (characters += text));
      parser.on('closetag', () => {
        if (path.join('/') === 'feed/entry/title') titles.push(characters);
        if (path.join('/') === 'feed/entry/content') contents.push(characters);
        path = path.slice(0, -1);
      });
      parser.write(xml).close();
      const byKey = [...part].sort((a, b) => (a.key < b.key ? -1 : 1));
      expect(titles).toEqual(byKey.map(({ title }) => inXml(title as string)));
      const items = jsonFeed11.parse(JSON.parse(bodyOf('en/activities.feed.json', of))).items;
      expect(items.map(({ title }) => title)).toEqual(byKey.map(({ title }) => title));
      for (const html of [...contents, ...items.map(({ content_html }) => content_html)])
        expect(tagsOf(html).filter((tag) => !TAGS.has(tag))).toEqual([]);
    }
  });

  it('stays text in JSON-LD, also inside a script element', () => {
    for (const { slug, title } of nastyActivities()) {
      const text = bodyOf(`en/activities/${slug}.jsonld`, nasty);
      expect(JSON.parse(text)).toMatchObject({ name: title });
      expect(text).not.toMatch(/[<>&]/);
    }
  });
});
