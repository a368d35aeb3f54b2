import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { API_PATH, ELEMENTS } from '@party-building/contract';
import { BUILD_DAY, fixtureActivities, fixtureSavedEmbed, fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeSite, type SiteParts } from '../site.js';
import { activitiesIn } from '../listing/listing.js';
import { listingOf } from '../testing/listing.js';
import { buildSnapshot } from '../snapshot/snapshot.js';
import { widgets } from '../testing/site.js';
import { exportedFiles } from './files.js';
import { mediaOf } from './media-of.js';
import { writeExport } from './write.js';

const zhCN = buildSnapshot(fixtureWholeSnapshot('zh-CN'));
const en = buildSnapshot(fixtureWholeSnapshot('en'));
const PARTS: SiteParts = {
  snapshots: [zhCN, en],
  listings: [listingOf('zh-CN', fixtureActivities('zh-CN')), listingOf('en', fixtureActivities('en'))],
  pinned: [],
  embeds: [fixtureSavedEmbed()],
  defaultLocale: 'zh-CN',
  day: BUILD_DAY,
  publicUrl: 'https://static.example.com/party',
  widgets,
  access: { origins: '*' },
};
const media = async () => Buffer.from('picture');
const kit = async () => Buffer.from('kit');
const sources = { media, kit };

describe('an export', () => {
  let directory: string;
  beforeEach(async () => void (directory = await mkdtemp(join(tmpdir(), 'export-'))));
  afterEach(() => rm(directory, { recursive: true }));

  const list = async () => (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = (path: string) => readFile(join(directory, API_PATH, path), 'utf8');

  it('has every address of the site as a file with the same bytes; embed pages as indexes of folders', async () => {
    const { missing } = await writeExport(directory, exportedFiles(PARTS, sources));
    expect(missing).toEqual([]);
    for (const [path, resource] of composeSite(PARTS).resources) {
      const below = path.slice(API_PATH.length + 1);
      if (below.startsWith('embed/')) expect(await read(`${below}/index.html`)).toContain('http-equiv="Content-Security-Policy"');
      else expect(await read(below)).toBe(resource.in('identity').body.toString());
    }
  });

  it('has activities as months, pages, calendars and feeds', async () => {
    const paths = exportedFiles(PARTS, sources).map(({ path }) => path);
    for (const end of ['/activities/index.json', '/activities.ics', '/activities.atom', '/activities.feed.json', '.jsonld'])
      expect([end, paths.filter((path) => path.endsWith(end)).length]).toEqual([end, expect.toSatisfy((count: number) => count >= 2)]);
    expect(paths.filter((path) => /\/activities\/\d{4}-\d{2}\.json$/.test(path)).length).toBeGreaterThan(1);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('has fragments and embed pages of every element, and of every activity, with what they load', async () => {
    const paths = new Set(exportedFiles(PARTS, sources).map(({ path }) => path.slice(API_PATH.length)));
    for (const element of ELEMENTS)
      expect([element, [...paths].some((path) => path.startsWith(`v1/en/fragments/${element}`))]).toEqual([element, true]);
    for (const { key } of fixtureActivities('en')) {
      expect(paths).toContain(`v1/en/fragments/pb-activity/${key}.html`);
      expect(paths).toContain(`embed/en/pb-activity/${key}/index.html`);
      expect(paths).toContain(`v1/en/activities/${key}.json`);
    }
  });

  it('has every picture at every width, and links below its own address', async () => {
    await writeExport(directory, exportedFiles(PARTS, sources));
    const fragment = await read('v1/en/fragments/pb-concept.html');
    const addresses = [...fragment.matchAll(/https:\/\/static\.example\.com\/party\/api\/party-building\/(v1\/media\/[^\s"]+)/g)];
    expect(addresses.length).toBeGreaterThan(1);
    for (const [, path = ''] of addresses) expect(await read(path)).toBe('picture');
  });

  it('has the snapshots under the tags that portals use for their languages', async () => {
    await writeExport(directory, exportedFiles(PARTS, sources));
    for (const tag of ['zh', 'zh-Hans', 'zh-SG']) expect(await read(`v1/${tag}.json`)).toBe(zhCN.json.toString());
    expect(await read('v1/en-GB.json')).toBe(en.json.toString());
  });

  it('is the same, byte by byte, from the same content', async () => {
    const bytes = async () => Promise.all(exportedFiles(PARTS, sources).map(async ({ path, read: each }) => [path, String(await each())]));
    expect(await bytes()).toEqual(await bytes());
  });

  it('refuses a folder that holds anything, and leaves it as it is', async () => {
    await writeFile(join(directory, 'mine.txt'), 'mine');
    await expect(writeExport(directory, exportedFiles(PARTS, sources))).rejects.toThrow(/is not empty.*Nothing has been changed/);
    expect((await list()).map(({ name }) => name)).toEqual(['mine.txt']);
    await expect(writeExport(join(directory, 'mine.txt'), [])).rejects.toThrow(/is a file/);
  });

  it('names what should be there and is not', async () => {
    const files = exportedFiles(PARTS, {
      media: async (_hash, width) => (width === 480 ? { path: join(directory, 'nothing') } : undefined),
    });
    const { missing } = await writeExport(join(directory, 'out'), files);
    expect(missing.filter((path) => path.includes('/v1/media/'))).toHaveLength(
      mediaOf(
        ...PARTS.snapshots.map(({ snapshot }) => snapshot),
        ...(PARTS.listings ?? []).flatMap((listing) => [...activitiesIn(listing)]),
      ).length,
    );
  });
});

describe('media of a snapshot', () => {
  it('are pictures as WebP and JPEG, logos as WebP, PNG and, of a drawing, SVG; each once', () => {
    const picture = { hash: 'a'.repeat(64), width: 900, height: 400, widths: [480], alt: '' };
    const drawing = { hash: 'b'.repeat(64), width: 10, height: 10, widths: [240], svg: true };
    const found = mediaOf({ cover: picture, again: [picture], logos: [{ variants: [{ picture: drawing }] }] });
    expect(found.map(({ hash, width, format }) => `${hash[0]} ${width} ${format}`)).toEqual([
      'a 480 jpg',
      'a 480 webp',
      'b 240 png',
      'b 240 svg',
      'b 240 webp',
    ]);
  });
});
