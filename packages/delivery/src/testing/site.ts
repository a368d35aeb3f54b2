import { BUILD_DAY, fixtureActivities, fixtureSavedEmbed, fixtureSnapshot, fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { composeSite, type Site, type SiteParts } from '../site.js';
import { Body } from '../snapshot/body.js';
import { buildSnapshot } from '../snapshot/snapshot.js';
import type { WidgetFiles } from '../outlets/widgets.js';
import { listingOf } from './listing.js';

export const zhCN = buildSnapshot(fixtureSnapshot('zh-CN'));
export const en = buildSnapshot(fixtureSnapshot('en'));

const file = (name: string, type: string, bytes: string) => ({ name, type, body: new Body(() => Buffer.from(bytes), 11) });

export const widgets: WidgetFiles = {
  version: '0.1.0',
  files: [
    file('party-building.js', 'text/javascript; charset=utf-8', 'export {};'),
    file('pre.css', 'text/css; charset=utf-8', 'pb-concept:not(:defined){display:block}'),
    file('integrity.json', 'application/json; charset=utf-8', '{}'),
  ],
};

export function fixtureSite(parts: Partial<SiteParts> = {}): Site {
  return composeSite({
    snapshots: [zhCN, en],
    pinned: [],
    defaultLocale: 'zh-CN',
    day: BUILD_DAY,
    publicUrl: 'https://cms.example.com',
    widgets,
    access: { origins: '*' },
    ...parts,
  });
}

/** The site with logos, carriers, venues, activities and a saved embed. */
export function wholeSite(parts: Partial<SiteParts> = {}): Site {
  return fixtureSite({
    snapshots: [buildSnapshot(fixtureWholeSnapshot('zh-CN')), buildSnapshot(fixtureWholeSnapshot('en'))],
    listings: [listingOf('zh-CN', fixtureActivities('zh-CN')), listingOf('en', fixtureActivities('en'))],
    embeds: [fixtureSavedEmbed()],
    ...parts,
  });
}
