import { describe, expect, it } from 'vitest';
import { contentTypes } from '../../content-types';
import { fieldsOf, type Attributes } from '../../content-types/walk';
import { registerComponents } from '../../components/register';
import type { CheckedEntry, Surroundings } from '../check';
import { runChecks } from '../run';
import { OWN_CHECKS } from '.';

const components = new Map<string, Attributes>();
registerComponents({
  get: () => ({ get: () => undefined, set: (uid: string, { attributes }: { attributes: Attributes }) => components.set(uid, attributes) }),
} as never);

/** A site in which all is well: every key is published, every language written. */
const WELL: Surroundings = {
  present: () => Promise.resolve(true),
  published: () => Promise.resolve(true),
  localesOf: () => Promise.resolve(['zh-CN', 'en']),
  supersedesItself: () => Promise.resolve(false),
  leadsTo: () => Promise.resolve('elsewhere'),
};

function entryOf(type: keyof typeof contentTypes, data: Record<string, unknown>, about: Partial<CheckedEntry> = {}): CheckedEntry {
  const { attributes } = contentTypes[type].schema as unknown as { attributes: Attributes };
  return {
    uid: `plugin::party-building.${type}`,
    documentId: 'document',
    locale: 'zh-CN',
    locales: ['zh-CN', 'en'],
    defaultLocale: 'zh-CN',
    data,
    attributes,
    fields: () => fieldsOf(attributes, data, (uid) => components.get(uid) ?? {}),
    now: new Date('2026-11-26T04:00:00Z'),
    timeZone: 'Asia/Shanghai',
    surroundings: WELL,
    ...about,
  };
}

const paragraph = (...children: object[]): object => ({ type: 'paragraph', children });
const text = (words: string): object => ({ type: 'text', text: words });
const link = (url: string, words: string): object => ({ type: 'link', url, children: [text(words)] });
const heading = (level: number, words: string): object => ({ type: 'heading', level, children: [text(words)] });

const GRASP = { title: '紧紧抓住企业文化建设', slogan: '党建为企业发展铸魂' };
const ACTIVITY = {
  title: '主题党日',
  startDate: '2026-12-04',
  startTime: '09:00:00.000',
  endTime: '10:30:00.000',
  allDay: false,
  timeZone: 'Asia/Shanghai',
  eventStatus: 'scheduled',
};
const VARIANTS = [
  { file: { id: 1 }, ground: 'light' },
  { file: { id: 2 }, ground: 'dark' },
];
const LOGO = {
  name: '徽标',
  alt: '红色圆环',
  key: 'ring',
  variants: VARIANTS,
  clearSpace: 0.25,
  minimumWidthScreen: 24,
  minimumWidthPrint: 8,
};
const CONCEPT = {
  ...{ title: '党建理念', siteName: '党建在线', organisation: '集团党委', name: '四个紧紧抓住', principle: '融合共赢' },
  introduction: [paragraph(text('集团党委'))],
};

type Case = [what: string, entry: CheckedEntry, found: string[]];
const grasp = (data: object, about?: Partial<CheckedEntry>) => entryOf('grasp', { ...GRASP, ...data }, about);
const activity = (data: object, about?: Partial<CheckedEntry>) => entryOf('activity', { ...ACTIVITY, ...data }, about);
const logo = (data: object, about?: Partial<CheckedEntry>) => entryOf('culture-logo', { ...LOGO, ...data }, about);
const knowing = (about: Partial<Surroundings>): Partial<CheckedEntry> => ({ surroundings: { ...WELL, ...about } });
const body = (...blocks: object[]) => ({ body: blocks });

const CASES: Case[] = [
  ['nothing wrong with a grasp', grasp({}), []],
  ['nothing wrong with an activity', activity({}), []],
  ['nothing wrong with a logo', logo({}), []],
  ['nothing wrong with a concept', entryOf('concept', CONCEPT), []],
  ['a required text', grasp({ slogan: ' ' }), ['error required slogan']],
  ['no required text of a translation', grasp({ slogan: ' ' }, { locale: 'en' }), []],
  ['a chain of one', grasp({ measures: [{ title: '一', chain: [{ name: '书记' }] }] }), ['error required measures.0.chain']],
  ['an unsafe link', grasp(body(paragraph(link('ftp://files.example/', 'files')))), ['error unsafe-link body']],
  ['a reference to nothing', activity({ venue: 'x' }, knowing({ present: () => Promise.resolve(false) })), ['error reference venue']],
  ['a reference to a draft', activity({ venue: 'x' }, knowing({ published: () => Promise.resolve(false) })), ['warning reference venue']],
  ['an end before the start', activity({ endTime: '08:00:00' }), ['error activity-times endTime']],
  ['a reversed period', logo({ validFrom: '2027-01-02', validUntil: '2027-01-01' }), ['error logo-rules validUntil']],
  [
    'a logo in its own place',
    logo({ supersededBy: 'ring' }, knowing({ supersedesItself: () => Promise.resolve(true) })),
    ['error logo-superseded supersededBy'],
  ],
  ['half a place', entryOf('venue', { name: '活动室', latitude: 30 }), ['error venue-place longitude']],
  ['a text longer than is stored', grasp({ slogan: 'x'.repeat(161) }), ['error text-length slogan']],
  ['a text longer than is shown', grasp({ slogan: '长'.repeat(51) }), ['warning text-length slogan']],
  ['no text that just fits', grasp({ slogan: '长'.repeat(50) }), []],
  ['a long text in a list', grasp({ measures: [{ title: 'x'.repeat(101) }] }), ['warning text-length measures.0.title']],
  ['a cover without words', activity({ cover: { id: 1 } }), ['warning alt-text coverAlt']],
  ['a cover whose words are a file', activity({ cover: { id: 1 }, coverAlt: 'IMG_1234.JPG' }), ['warning alt-text coverAlt']],
  ['no cover with words', activity({ cover: { id: 1 }, coverAlt: '两人种树' }), []],
  ['a hero without words', entryOf('concept', { ...CONCEPT, hero: { id: 1 } }), ['warning alt-text heroAlt']],
  ['a picture of a gallery without words', activity({ gallery: [{ file: { id: 1 } }] }), ['warning alt-text gallery.0.alt']],
  ['a logo without words in a translation', logo({ alt: '' }, { locale: 'en' }), ['warning alt-text alt']],
  [
    'a picture in a text without words',
    grasp(body({ type: 'image', image: { name: 'a.png', url: '/uploads/a.png' }, children: [text('')] })),
    ['warning alt-text body'],
  ],
  ['a first heading that is too low', grasp(body(heading(2, '甲'))), ['warning heading-order body']],
  ['a heading that leaves a level out', grasp(body(heading(1, '甲'), heading(3, '乙'))), ['warning heading-order body']],
  ['no headings in order', grasp(body(heading(1, '甲'), heading(2, '乙'), heading(1, '丙'))), []],
  ['a link that says “here”', grasp(body(paragraph(link('https://a.example/', '点击这里')))), ['warning link-text body']],
  ['a link that says “Click here!”', grasp(body(paragraph(link('https://a.example/', 'Click here!')))), ['warning link-text body']],
  ['a link that is an address', grasp(body(paragraph(link('https://a.example/', 'https://a.example/')))), ['warning link-text body']],
  ['a link without a text', grasp(body(paragraph(text('x'), link('https://a.example/', '')))), ['warning link-text body']],
  ['no link that says where it leads', grasp(body(paragraph(link('https://a.example/', '读书月活动安排')))), []],
  [
    'a link to nothing',
    activity({ registration: '/uploads/gone.pdf' }, knowing({ leadsTo: () => Promise.resolve('nowhere') })),
    ['warning dead-link registration'],
  ],
  [
    'a link to the admin',
    grasp(body(paragraph(link('https://cms.example/admin', '后台'))), knowing({ leadsTo: () => Promise.resolve('admin') })),
    ['warning dead-link body'],
  ],
  ['a past activity', activity({ startDate: '2025-12-04' }), ['warning past-activity startDate']],
  ['an activity that ended an hour ago', activity({ startDate: '2026-11-26', endTime: '11:00:00' }), ['warning past-activity startDate']],
  ['no activity that ends in an hour', activity({ startDate: '2026-11-26', endTime: '13:00:00' }), []],
  ['no past activity that was published before', activity({ startDate: '2025-12-04', firstPublishedAt: '2025-11-01T00:00:00Z' }), []],
  ['no recurrence that goes on', activity({ startDate: '2025-12-04', recurrence: 'FREQ=MONTHLY;BYDAY=1TH' }), []],
  [
    'a recurrence that is over',
    activity({ startDate: '2025-12-04', recurrence: 'FREQ=WEEKLY;COUNT=3' }),
    ['warning past-activity startDate'],
  ],
  ['an expired logo', logo({ validUntil: '2026-11-25' }), ['warning logo-use validUntil']],
  ['nothing of a logo that another has superseded', logo({ validUntil: '2020-01-01', supersededBy: 'x', clearSpace: null }), []],
  [
    'a logo without rules',
    logo({ clearSpace: null, minimumWidthPrint: null }),
    ['warning logo-use clearSpace', 'warning logo-use minimumWidthPrint'],
  ],
  ['a logo without a dark drawing', logo({ variants: VARIANTS.slice(0, 1) }), ['warning logo-use variants']],
  ['a language that nobody has begun', grasp({}, knowing({ localesOf: () => Promise.resolve(['zh-CN']) })), ['warning other-locale ']],
  ['a language of what was never saved', grasp({}, { documentId: undefined as never }), ['warning other-locale ']],
];

describe('the checks find', () => {
  it.each(CASES)('%s', async (_, entry, expected) => {
    const checks = OWN_CHECKS.filter(({ uids }) => uids.includes(entry.uid));
    const { found, failed } = await runChecks(checks, entry);
    expect(failed).toEqual([]);
    expect(found.map(({ severity, check, path }) => `${severity} ${check} ${path.join('.')}`)).toEqual(expected);
    for (const { sentence } of found) {
      expect(sentence.en).toMatch(/^[A-Z“].*\.$/);
      expect(sentence['zh-Hans']).toMatch(/^(?=.*\p{Script=Han}).*。$/u);
      expect(`${sentence.en}${sentence['zh-Hans']}`).not.toMatch(/\{\w+\}|undefined|null/);
    }
  });

  it('something by each of them', () => {
    const seen = new Set(CASES.flatMap(([, , found]) => found.map((line) => line.split(' ')[1])));
    expect([...seen].sort()).toEqual(OWN_CHECKS.map(({ id }) => id).sort());
  });
});
