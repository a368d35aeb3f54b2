import { API_PATH, textOf } from '@party-building/contract';
import { fixtureActivities } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { listingOf } from '../testing/listing.js';
import { NASTY, nastyActivities } from '../testing/nasty.js';
import { wholeSite } from '../testing/site.js';
import { escapeMarkup } from './escape.js';

const site = wholeSite();
const bodyOf = (path: string, of = site): string => String(of.resources.get(`${API_PATH}/${path}`)?.in('identity').body);
const DATA = /<script type="application\/ld\+json">([^<]*)<\/script>$/;

describe('the fragment of an activity', () => {
  it.each(fixtureActivities('en').map(({ key, title }) => [key, textOf(title)]))('shows %s, of whatever time', (key, title) => {
    const fragment = bodyOf(`v1/en/fragments/pb-activity/${key}.html`);
    expect(fragment.replace(DATA, '')).toContain(escapeMarkup(title));
    expect(fragment.match(/<script/g)).toHaveLength(1);
  });

  it('ends with what stands at its JSON-LD', () => {
    const [, data = ''] = DATA.exec(bodyOf('v1/en/fragments/pb-activity/theory-class.html')) ?? [];
    expect(data).toBe(bodyOf('v1/en/activities/theory-class.jsonld'));
    expect(JSON.parse(data)).toMatchObject({ '@type': 'EventSeries', identifier: '2026-09-04-theory-class' });
  });

  it('has one data block and no other script, whatever texts hold', () => {
    const of = wholeSite({ listings: [listingOf('en', nastyActivities())] });
    NASTY.forEach((_, i) => {
      const fragment = bodyOf(`v1/en/fragments/pb-activity/n${i}.html`, of);
      const [, data = ''] = DATA.exec(fragment) ?? [];
      expect(JSON.parse(data)).toEqual(JSON.parse(bodyOf(`v1/en/activities/n${i}.jsonld`, of)));
      expect(fragment.match(/<\/?script/gi)).toHaveLength(2);
    });
  });

  it('links its pictures below the public address, and has none where that is not known in what others read', () => {
    const of = (publicUrl: string | undefined) => bodyOf('v1/en/fragments/pb-activity/theory-class.html', wholeSite({ publicUrl }));
    expect(DATA.exec(of('https://cms.example.com'))?.[1]).toContain('"https://cms.example.com/api/party-building/v1/media/');
    expect(DATA.exec(of(undefined))?.[1]).not.toContain('v1/media/');
  });
});

describe('the embed page of an activity', () => {
  it('is named after it, and runs nothing of its own', () => {
    const html = bodyOf('embed/en/pb-activity/founding-day');
    expect(html).toMatch(/<title>Founding day[^<]* – [^<]+<\/title>/);
    expect(html).toMatch(/<pb-activity lang="en" item="founding-day" heading-level="1"><.*<\/pb-activity>/s);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });
});

describe('fragments and embed pages of activities', () => {
  it('are those of each activity, once', () => {
    const paths = [...site.resources.keys()].filter((path) => path.includes('pb-activity/'));
    const keys = fixtureActivities('en').map(({ key }) => key);
    const expected = ['zh-CN', 'en'].flatMap((locale) =>
      keys.flatMap((key) => [`v1/${locale}/fragments/pb-activity/${key}.html`, `embed/${locale}/pb-activity/${key}`]),
    );
    expect(paths.sort()).toEqual(expected.map((path) => `${API_PATH}/${path}`).sort());
  });

  it('stand at keys that look like other addresses too', () => {
    const [first] = fixtureActivities('en');
    const of = wholeSite({ listings: [listingOf('en', [{ ...first!, key: 'index', slug: '2026-11-05-index' }])] });
    expect(of.resources.has(`${API_PATH}/v1/en/fragments/pb-activity/index.html`)).toBe(true);
  });
});
