import type { LogoPicture } from '@party-building/contract';
import { snapshotSchema } from '@party-building/contract/schema';
import { describe, expect, it } from 'vitest';
import type { CarrierRow, LogoRow, LogoVariantItem, PublishedRows, VenueRow } from '../documents';
import { project } from './project';
import type { Site } from './site';

const ZH = 'zh-CN';
const none: PublishedRows = { concepts: [], grasps: [], values: [], logos: [], carriers: [], venues: [] };
const clean: LogoPicture = { hash: 'c'.repeat(64), width: 64, height: 64, widths: [240, 480], svg: true };
const served = { hash: 'f'.repeat(64), width: 960, height: 480, widths: [480] };

const variant = (key: string, url: string | null = 'clean', fields: Partial<LogoVariantItem> = {}): LogoVariantItem => ({
  ...{ key, file: url === null ? null : { url }, arrangement: 'symbol', colourMode: 'single', language: ' ', ground: 'dark' },
  ...fields,
});
const logo = (key: string, locale: string, fields: Partial<LogoRow> = {}): LogoRow => ({
  ...{ documentId: key, key, locale, position: 0, name: `${key} ${locale}`, kind: 'emblem', alt: 'alt', variants: [variant(`${key}-v`)] },
  ...{ clearSpace: null, minimumWidthScreen: null, minimumWidthPrint: null, allowedGrounds: [], forbiddenGrounds: [], palette: [] },
  ...{ dos: [], donts: [], validFrom: null, validUntil: null, supersededBy: null },
  ...fields,
});
const carrier = (key: string, locale: string, fields: Partial<CarrierRow> = {}): CarrierRow => ({
  ...{ documentId: key, key, locale, position: 0, name: `${key} ${locale}`, kind: 'wall', description: null, url: null },
  ...{ cover: null, coverAlt: null },
  ...fields,
});
const venue = (key: string, locale: string, fields: Partial<VenueRow> = {}): VenueRow => ({
  ...{ documentId: key, key, locale, position: 0, name: `${key} ${locale}`, address: null, latitude: null, longitude: null },
  ...{ capacity: null, openingHours: null, pictures: [] },
  ...fields,
});

function projected(rows: Partial<PublishedRows>, locale = ZH, parts: Partial<Site> = {}) {
  const reports: string[] = [];
  const { snapshot } = project(
    { ...none, ...rows },
    {
      ...{ locale, locales: [ZH, 'en'], defaultLocale: ZH, timeZone: 'Asia/Shanghai' },
      picture: () => served,
      logoPicture: (file) => ('url' in file && file.url === 'clean' ? clean : undefined),
      report: (sentence) => reports.push(sentence),
      ...parts,
    },
  );
  expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
  return { ...snapshot, reports };
}

describe('logos', () => {
  it('show what there is, and nothing of what there is not', () => {
    expect(projected({ logos: [logo('torch', ZH)] }).logos).toEqual([
      {
        key: 'torch',
        kind: 'emblem',
        name: 'torch zh-CN',
        alt: 'alt',
        variants: [{ key: 'torch-v', arrangement: 'symbol', colourMode: 'single', ground: 'dark', picture: clean }],
      },
    ]);
    expect(projected({})).not.toHaveProperty('logos');
  });

  it('show their rules, a wrong colour left out', () => {
    const ink = { cyan: 0, magenta: 100, yellow: 81, black: 4, pantone: '186 C' };
    const palette = [
      { key: 'red', name: '正红', hex: ' #C8102E', ...ink },
      { key: 'gold', name: '金', hex: '#ffde00', ...ink, black: null, pantone: ' ' },
      { key: 'none', name: '?', hex: 'red', ...ink },
    ];
    const guidelines = [
      { key: 'a', text: '留白' },
      { key: 'b', text: ' ' },
    ];
    const fields = {
      ...{ palette, dos: guidelines, donts: [], validFrom: '2024-01-01', validUntil: null },
      ...{ clearSpace: '0.5', minimumWidthScreen: 24, minimumWidthPrint: 0 },
      ...{ allowedGrounds: [{ hex: '#FFFFFF' }, { hex: '#ffffff' }], forbiddenGrounds: [{ hex: 'x' }] },
    };
    const [torch] = projected({ logos: [logo('torch', ZH, fields)] }).logos ?? [];
    expect(torch).toMatchObject({ do: ['留白'], validFrom: '2024-01-01' });
    expect(torch?.rules).toEqual({
      clearSpace: 0.5,
      minimumWidth: { screen: 24 },
      allowedGrounds: ['#ffffff'],
      palette: [
        { key: 'red', name: '正红', hex: '#c8102e', cmyk: [0, 100, 81, 4], pantone: '186 C' },
        { key: 'gold', name: '金', hex: '#ffde00' },
      ],
    });
    expect(torch).not.toHaveProperty('dont');
  });

  it('never show a file without a good verdict; a logo without any is left out, which is said', () => {
    const variants = [variant('a', 'bad'), variant('b'), variant('c', null)];
    const { logos, reports } = projected({
      logos: [logo('torch', ZH, { variants }), logo('old', ZH, { variants: [variant('d', 'bad')] })],
    });
    expect(logos?.map(({ key, variants: shown }) => [key, shown.map((each) => each.key)])).toEqual([['torch', ['b']]]);
    expect(reports).toEqual([expect.stringContaining('“old” has no clean file')]);
  });

  it('name what takes their place only where that is shown', () => {
    const logos = [
      logo('a', ZH, { supersededBy: 'b' }),
      logo('b', ZH, { supersededBy: 'b' }),
      logo('c', ZH, { supersededBy: 'd' }),
      logo('d', ZH, { variants: [] }),
    ];
    expect(projected({ logos }).logos?.map(({ supersededBy }) => supersededBy)).toEqual(['b', undefined, undefined]);
  });

  it('carry the hash of their kit', () => {
    const kit = 'd'.repeat(64);
    const { logos } = projected({ logos: [logo('a', ZH), logo('b', ZH)] }, ZH, { brandKit: ({ key }) => (key === 'a' ? kit : undefined) });
    expect(logos?.map((each) => each.kit)).toEqual([kit, undefined]);
  });
});

describe('carriers and venues', () => {
  it('stand in their order and fall back', () => {
    const rows = {
      carriers: [carrier('b', ZH, { position: 1, description: '说明' }), carrier('a', ZH, { position: 2 }), carrier('a', 'en')],
    };
    expect(projected(rows, 'en').carriers).toEqual([
      { key: 'a', kind: 'wall', name: 'a en' },
      { key: 'b', kind: 'wall', name: { text: 'b zh-CN', lang: ZH }, description: { text: '说明', lang: ZH } },
    ]);
  });

  it('link only where a link may lead, and show a cover with its words', () => {
    const fields = { cover: { url: 'x' }, coverAlt: '封面', url: 'javascript:alert(1)' };
    expect(projected({ carriers: [carrier('a', ZH, fields)] }).carriers).toEqual([
      { key: 'a', kind: 'wall', name: 'a zh-CN', cover: { ...served, alt: '封面' } },
    ]);
    expect(projected({ carriers: [carrier('a', ZH, { url: '/wall' })] }).carriers?.[0]?.url).toBe('/wall');
  });

  it('have a place only with both coordinates, and no impossible number', () => {
    const place = (fields: Partial<VenueRow>) => projected({ venues: [venue('a', ZH, fields)] }).venues?.[0];
    expect(place({ latitude: '29.6', longitude: 106.5, capacity: 120 })).toMatchObject({
      location: { latitude: 29.6, longitude: 106.5 },
      capacity: 120,
    });
    expect(place({ latitude: 29.6, capacity: 0 })).toEqual({ key: 'a', name: 'a zh-CN' });
    expect(place({ latitude: 91, longitude: 1 })).not.toHaveProperty('location');
  });

  it('show those pictures that can be served', () => {
    const pictures = [
      { key: 'p', file: { url: 'x' }, alt: '大厅' },
      { key: 'q', file: null, alt: '?' },
    ];
    const rows = { venues: [venue('a', ZH, { pictures })] };
    expect(projected(rows).venues?.[0]?.pictures).toEqual([{ ...served, alt: '大厅' }]);
    expect(projected(rows, ZH, { picture: () => undefined }).venues?.[0]).not.toHaveProperty('pictures');
  });
});
