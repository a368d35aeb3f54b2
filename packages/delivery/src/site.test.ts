import { API_PATH, ELEMENTS, type Appearance } from '@party-building/contract';
import { emptySnapshot, fixtureAppearance, fixtureSnapshot, fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from './snapshot/snapshot.js';
import { en, fixtureSite, wholeSite, zhCN } from './testing/site.js';

describe('a site', () => {
  it('has every address of its content, and no other', () => {
    const older = buildSnapshot({ ...fixtureSnapshot('en'), values: [] });
    const { resources } = fixtureSite({ snapshots: [en], pinned: [older] });
    expect([...resources.keys()].sort()).toEqual(
      [
        'v1/en.json',
        `v1/snapshots/${en.hash}.json`,
        `v1/snapshots/${older.hash}.json`,
        'v1/en/fragments/pb-concept.html',
        'v1/en/fragments/pb-four-grasps.html',
        'v1/en/fragments/pb-grasp/development-goal.html',
        'v1/en/fragments/pb-grasp/culture.html',
        'v1/en/fragments/pb-grasp/two-roles.html',
        'v1/en/fragments/pb-grasp/social-responsibility.html',
        'v1/en/fragments/pb-mechanisms.html',
        'v1/en/fragments/pb-signage.html',
        'v1/en/fragments/pb-value-cards.html',
        'v1/en/fragments/pb-value-card/value-order.html',
        'v1/en/fragments/pb-value-card/teach-to-fish.html',
        'embed/en/pb-concept',
        'embed/en/pb-four-grasps',
        'embed/en/pb-grasp/development-goal',
        'embed/en/pb-grasp/culture',
        'embed/en/pb-grasp/two-roles',
        'embed/en/pb-grasp/social-responsibility',
        'embed/en/pb-mechanisms',
        'embed/en/pb-signage',
        'embed/en/pb-value-cards',
        'embed/en/pb-value-card/value-order',
        'embed/en/pb-value-card/teach-to-fish',
        'widgets/v1/party-building.js',
        'widgets/v1/pre.css',
        'widgets/0.1.0/party-building.js',
        'widgets/0.1.0/pre.css',
        'widgets/0.1.0/integrity.json',
        'openapi.json',
      ]
        .map((path) => `${API_PATH}/${path}`)
        .sort(),
    );
  });

  it('has no fragment and no embed page where there is nothing to show', () => {
    const { resources } = fixtureSite({ snapshots: [buildSnapshot(emptySnapshot())] });
    expect([...resources.keys()].filter((path) => /\/(fragments|embed)\//.test(path))).toEqual([]);
  });

  it('has a fragment and an embed page of each element, or of each of its items, with something in it', () => {
    const { resources } = wholeSite();
    for (const element of ELEMENTS) {
      const fragments = [...resources.keys()].filter((path) => new RegExp(`/fragments/${element}[./]`).test(path));
      const pages = [...resources.keys()].filter((path) => new RegExp(`/embed/[^/]+/${element}(/|$)`).test(path));
      expect([element, fragments.length]).toEqual([element, expect.toSatisfy((count: number) => count >= 2)]);
      expect([element, pages.length]).toEqual([element, fragments.length]);
      for (const path of fragments) expect(resources.get(path)?.in('identity').body.toString()).toMatch(/^<div class="pb-base/);
    }
  });

  it('names the current snapshots, the default first', () => {
    expect(fixtureSite({ snapshots: [en, zhCN] }).revisions).toEqual([
      { locale: 'zh-CN', hash: zhCN.hash },
      { locale: 'en', hash: en.hash },
    ]);
  });

  it.each([
    ['https://cms.example.com', `https://cms.example.com${API_PATH}/`],
    ['https://cms.example.com/', `https://cms.example.com${API_PATH}/`],
    ['http://10.0.0.1:1337/party//', `http://10.0.0.1:1337/party${API_PATH}/`],
    [undefined, `${API_PATH}/`],
  ])('at %s links below %s', (publicUrl, baseUrl) => {
    const site = fixtureSite({ publicUrl });
    expect(site.baseUrl).toBe(baseUrl);
    const fragment = site.resources.get(`${API_PATH}/v1/en/fragments/pb-concept.html`)?.in('identity').body.toString();
    expect(fragment).toContain(`"${baseUrl}v1/media/`);
  });

  it.each(['cms.example.com', 'ftp://cms.example.com', 'https://cms.example.com/?a', ''])('refuses the public address "%s"', (publicUrl) =>
    expect(() => fixtureSite({ publicUrl })).toThrow(/correct PUBLIC_URL/),
  );

  it.each(['https://portal.example.com/', 'portal.example.com', 'null', '*'])('refuses the origin "%s"', (origin) =>
    expect(() => fixtureSite({ access: { origins: [origin] } })).toThrow(/is not an origin/),
  );

  it('refuses as a frame ancestor what is no origin: it would end up in a policy', () =>
    expect(() => fixtureSite({ access: { origins: '*', frameAncestors: ["https://a.example; script-src 'unsafe-inline'"] } })).toThrow(
      /is not an origin/,
    ));
});

describe('the day of a site', () => {
  const ofDay = (day: string) => {
    const grey = { ...fixtureWholeSnapshot('en'), appearance: fixtureAppearance() };
    const { resources } = wholeSite({ snapshots: [buildSnapshot(grey)], day });
    return (path: string) => resources.get(`${API_PATH}/${path}`)?.in('identity');
  };
  const SHOWN = ['v1/en/fragments/pb-concept.html', 'v1/en/fragments/pb-activity/river-cleanup.html', 'embed/en/pb-venues'];

  it.each(SHOWN)('makes %s grey on the days that the appearance names, and on no other', (path) => {
    const grey = ['2026-12-11', '2026-12-12', '2026-12-13', '2026-12-14'].map((day) =>
      / class="pb-base pb-grey"/.test(String(ofDay(day)(path)?.body)),
    );
    expect(grey).toEqual([false, true, true, false]);
  });

  it('leaves out of fragments what is over, and changes nothing of the snapshot', () => {
    const [then, later] = [ofDay('2026-11-22'), ofDay('2028-01-01')];
    expect(String(then('v1/en/fragments/pb-activities.html')?.body)).toContain('Pledge ceremony');
    expect(String(later('v1/en/fragments/pb-activities.html')?.body)).not.toContain('Pledge ceremony');
    expect(later('v1/en.json')?.etag).toBe(then('v1/en.json')?.etag);
  });

  it('does not touch the appearance on its way to the elements', () => {
    const { appearance } = JSON.parse(String(ofDay('2026-11-22')('v1/en.json')?.body)) as { appearance: Appearance };
    expect(appearance).toEqual(fixtureAppearance());
  });
});
