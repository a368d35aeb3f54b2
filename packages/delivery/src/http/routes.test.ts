import * as contract from '@party-building/contract';
import { describe, expect, it } from 'vitest';
import { wholeSite } from '../testing/site.js';
import { NO_ROUTE, routeOf } from './routes.js';

const at = (path: string): string => `${contract.API_PATH}/${path}`;

describe('the route of a path', () => {
  it('is known for everything that a site serves', () => {
    const paths = [...wholeSite().resources.keys()];
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => routeOf(path) === NO_ROUTE)).toEqual([]);
  });

  const hash = 'a'.repeat(64);
  it.each([
    [contract.snapshotPath('zh-CN'), 'v1/{locale}.json'],
    [contract.pinnedPath(hash), 'v1/snapshots/{hash}.json'],
    [contract.fragmentPath('en', 'pb-concept'), 'v1/{locale}/fragments/{element}.html'],
    [contract.fragmentPath('en', 'pb-grasp', 'a key'), 'v1/{locale}/fragments/{element}/{item}.html'],
    [contract.activityIndexPath('en'), 'v1/{locale}/activities/index.json'],
    [contract.activityMonthPath('en', '2026-11'), 'v1/{locale}/activities/{month}.json'],
    [contract.activityPath('en', 'visit', 'json'), 'v1/{locale}/activities/{slug}.json'],
    [contract.activityPath('en', 'visit', 'jsonld'), 'v1/{locale}/activities/{slug}.jsonld'],
    [contract.activityPath('en', 'visit', 'ics'), 'v1/{locale}/activities/{slug}.ics'],
    [contract.feedPath('en', 'feed.json'), 'v1/{locale}/activities.feed.json'],
    [contract.feedPath('en', 'atom', { by: 'venue', key: 'hall' }), 'v1/{locale}/activities/by/{filter}/{key}.atom'],
    [contract.mediaPath(hash, 480, 'webp'), 'v1/media/{hash}/{width}.{format}'],
    [contract.brandKitPath(hash), 'v1/brand-kit/{hash}.zip'],
    [contract.embedPath('en', 'pb-grasp', 'culture'), 'embed/{locale}/{element}/{item}'],
    [contract.savedEmbedPath('lobby'), 'v1/embeds/{id}.json'],
    [contract.OEMBED_PATH, 'oembed'],
    [contract.OPENAPI_PATH, 'openapi.json'],
    [contract.EVENTS_PATH, 'v1/events'],
  ])('%s is %s', (path, route) => expect(routeOf(at(path))).toBe(route));

  it.each(['', 'v1', 'v1/', 'v1/a/b/c/d.json', 'health/other', 'v1/en.json/x', 'widgets/v1/a/b'])('%s has none', (path) =>
    expect(routeOf(at(path))).toBe(NO_ROUTE),
  );
});
