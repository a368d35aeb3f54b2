import { emptySnapshot, fixtureSnapshot } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from './snapshot/snapshot.js';
import { en, fixtureSite, zhCN } from './testing/site.js';

const API = '/api/party-building';

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
        'v1/en/fragments/pb-value-cards.html',
        'v1/en/fragments/pb-value-card/value-order.html',
        'v1/en/fragments/pb-value-card/teach-to-fish.html',
        'embed/en/pb-concept',
        'embed/en/pb-four-grasps',
        'embed/en/pb-grasp/development-goal',
        'embed/en/pb-grasp/culture',
        'embed/en/pb-grasp/two-roles',
        'embed/en/pb-grasp/social-responsibility',
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
        .map((path) => `${API}/${path}`)
        .sort(),
    );
  });

  it('has no fragment and no embed page where there is nothing to show', () => {
    const { resources } = fixtureSite({ snapshots: [buildSnapshot(emptySnapshot())] });
    expect([...resources.keys()].filter((path) => /\/(fragments|embed)\//.test(path))).toEqual([]);
  });

  it('names the current snapshots, the default first', () => {
    expect(fixtureSite({ snapshots: [en, zhCN] }).revisions).toEqual([
      { locale: 'zh-CN', hash: zhCN.hash },
      { locale: 'en', hash: en.hash },
    ]);
  });

  it.each([
    ['https://cms.example.com', `https://cms.example.com${API}/`],
    ['https://cms.example.com/', `https://cms.example.com${API}/`],
    ['http://10.0.0.1:1337/party//', `http://10.0.0.1:1337/party${API}/`],
    [undefined, `${API}/`],
  ])('at %s links below %s', (publicUrl, baseUrl) => {
    const site = fixtureSite({ publicUrl });
    expect(site.baseUrl).toBe(baseUrl);
    const fragment = site.resources.get(`${API}/v1/en/fragments/pb-concept.html`)?.in('identity').body.toString();
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
