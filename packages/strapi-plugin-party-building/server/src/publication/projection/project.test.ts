import { snapshotSchema } from '@party-building/contract/schema';
import { describe, expect, it } from 'vitest';
import type { ConceptRow, GraspRow, MeasureItem, PublishedRows, ValueRow } from '../documents';
import { project } from './project';
import type { Site } from './site';

const ZH = 'zh-CN';
const site = (locale: string): Site => ({
  locale,
  locales: [ZH, 'en'],
  defaultLocale: ZH,
  timeZone: 'Asia/Shanghai',
  picture: () => undefined,
  logoPicture: () => undefined,
  report: () => undefined,
});
const none: PublishedRows = { concepts: [], grasps: [], values: [], logos: [], carriers: [], venues: [] };
const blocks = (words: string): object[] => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

const measure = (key: string, fields: Partial<MeasureItem> = {}): MeasureItem => ({
  key,
  title: `${key} title`,
  label: null,
  text: null,
  chain: [],
  ...fields,
});
const grasp = (key: string, locale: string, fields: Partial<GraspRow> = {}): GraspRow => ({
  documentId: key,
  key,
  locale,
  position: 0,
  title: `${key} ${locale}`,
  slogan: `slogan ${locale}`,
  growth: 'spirit',
  lead: null,
  body: null,
  measures: [],
  mechanisms: [],
  ...fields,
});
const value = (key: string, locale: string, fields: Partial<ValueRow> = {}): ValueRow => ({
  documentId: key,
  key,
  locale,
  position: 0,
  statement: `${key} ${locale}`,
  kind: 'maxim',
  grasp: null,
  comparison: [],
  gloss: null,
  ...fields,
});
const concept = (locale: string, fields: Partial<ConceptRow> = {}): ConceptRow => ({
  documentId: 'concept',
  locale,
  title: `title ${locale}`,
  siteName: `site ${locale}`,
  organisation: `organisation ${locale}`,
  founded: 2008,
  name: `name ${locale}`,
  principle: `principle ${locale}`,
  introduction: blocks(`introduction ${locale}`),
  hero: null,
  heroAlt: null,
  ...fields,
});

function projected(rows: Partial<PublishedRows>, locale = 'en') {
  const { snapshot } = project({ ...none, ...rows }, site(locale));
  // Whatever is projected keeps the contract.
  expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
  return snapshot;
}

describe('project', () => {
  it('gives the same snapshot for the same rows in any order', () => {
    const grasps = [grasp('b', ZH, { position: 1 }), grasp('a', ZH, { position: 1 }), grasp('c', ZH, { position: 0 }), grasp('a', 'en')];
    const values = [value('y', ZH), value('x', 'en'), value('x', ZH, { position: null })];
    expect(projected({ grasps, values })).toEqual(projected({ grasps: [...grasps].reverse(), values: [...values].reverse() }));
    expect(projected({ grasps }, ZH).grasps.map(({ key }) => key)).toEqual(['c', 'a', 'b']);
  });

  it('is empty before anything is published', () => {
    expect(projected({})).toEqual({
      schema: 1,
      locale: 'en',
      defaultLocale: ZH,
      locales: [ZH, 'en'],
      timeZone: 'Asia/Shanghai',
      grasps: [],
      values: [],
    });
  });

  it('takes no field that the contract does not know', () => {
    const extra = { createdBy: 'somebody', secret: 'x' } as Partial<GraspRow>;
    expect(JSON.stringify(projected({ grasps: [grasp('a', 'en', { ...extra, measures: [measure('m', extra as object)] })] }))).not.toMatch(
      /somebody|secret|documentId/,
    );
  });

  it('falls back for required texts only, each with its language', () => {
    const grasps = [grasp('a', ZH, { lead: '导语', body: blocks('正文') }), grasp('a', 'en', { slogan: '  ' })];
    expect(projected({ grasps }).grasps).toEqual([
      { key: 'a', title: 'a en', slogan: { text: 'slogan zh-CN', lang: ZH }, growth: 'spirit', measures: [], mechanisms: [] },
    ]);
    expect(projected({ grasps }, ZH).grasps[0]).toMatchObject({ lead: '导语', body: blocks('正文') });
  });

  it('shows a document of the default locale elsewhere, never the other way round', () => {
    const grasps = [grasp('only-zh', ZH, { lead: '导语', body: blocks('正文') }), grasp('only-en', 'en', { position: 1 })];
    expect(projected({ grasps }, ZH).grasps.map(({ key }) => key)).toEqual(['only-zh']);
    const [chinese, english] = projected({ grasps }).grasps;
    expect(chinese).toMatchObject({ lead: { text: '导语', lang: ZH }, body: { blocks: blocks('正文'), lang: ZH } });
    expect(english?.title).toBe('only-en en');
  });

  it('falls back between items of the same key, wherever they stand', () => {
    const measures = [measure('one', { title: '一', label: '甲' }), measure('two', { title: '二' })];
    const translated = [measure('two', { title: null }), measure('three', { title: '' }), measure('one')];
    const [a] = projected({ grasps: [grasp('a', ZH, { measures }), grasp('a', 'en', { measures: translated })] }).grasps;
    expect(a?.measures).toEqual([
      { key: 'two', title: { text: '二', lang: ZH } },
      { key: 'three', title: '' },
      { key: 'one', title: 'one title' },
    ]);
  });

  it('makes no row of one', () => {
    const chain = [{ key: 'x', name: 'X' }];
    const two = [...chain, { key: 'y', name: '' }];
    const zh = grasp('a', ZH, { measures: [measure('m', { chain: two.map((role) => ({ ...role, name: '角色' })) }), measure('n')] });
    const en = grasp('a', 'en', { measures: [measure('m', { chain: two }), measure('n', { chain })] });
    const [a] = projected({ grasps: [zh, en] }).grasps;
    expect(a?.measures[0]?.chain).toEqual([
      { key: 'x', name: 'X' },
      { key: 'y', name: { text: '角色', lang: ZH } },
    ]);
    expect(a?.measures[1]).not.toHaveProperty('chain');
  });

  it('leaves out a reference to a grasp that this language does not show', () => {
    const rows = { grasps: [grasp('a', ZH), grasp('b', 'en')], values: [value('x', ZH, { grasp: 'a' }), value('y', ZH, { grasp: 'b' })] };
    expect(projected(rows).values.map(({ grasp }) => grasp)).toEqual(['a', 'b']);
    expect(projected(rows, ZH).values.map(({ grasp }) => grasp)).toEqual(['a', undefined]);
  });

  it('reads an unknown choice as the first one', () => {
    const [a] = projected({ grasps: [grasp('a', 'en', { growth: 'flower' })] }).grasps;
    const [x] = projected({ values: [value('x', 'en', { kind: null })] }).values;
    expect([a?.growth, x?.kind]).toEqual(['root', 'core-value']);
  });

  it('shows the concept, and its picture only where it can be served', () => {
    const hero = { url: '/uploads/hero.webp' };
    const concepts = [concept(ZH, { hero, heroAlt: '插画' }), concept('en', { hero, introduction: blocks(' '), principle: null })];
    expect(projected({ concepts }).concept).toEqual({
      siteName: 'site en',
      pageTitle: 'title en',
      organisation: 'organisation en',
      founded: 2008,
      principle: { text: 'principle zh-CN', lang: ZH },
      name: 'name en',
      introduction: { blocks: blocks('introduction zh-CN'), lang: ZH },
    });
    const served = { hash: 'f'.repeat(64), width: 1000, height: 500, widths: [480, 960] };
    const { snapshot: shown } = project({ ...none, concepts }, { ...site('en'), picture: (file) => (file === hero ? served : undefined) });
    expect(shown.concept?.hero).toEqual({ ...served, alt: { text: '插画', lang: ZH } });
  });
});
