import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../harness/admin';
import { settled } from '../harness/builds';
import type { Entry, Refusal } from '../harness/content-manager';
import { PNG } from '../harness/png';
import { startProduct, type Product } from '../harness/product';
import { request } from '../harness/request';
import { etags, LOCALES } from '../harness/snapshots';

/** One wrong field, or several that are wrong together: what is sent, and where the sentence stands. */
type Wrong = [what: string, fields: Record<string, unknown>, paths: string[]];

const ACTIVITY = {
  title: '主题党日',
  kind: 'learning',
  eventStatus: 'scheduled',
  startDate: '2026-12-04',
  startTime: '09:00:00.000',
  endTime: '10:30:00.000',
  timeZone: 'Asia/Shanghai',
  endDate: null,
  allDay: false,
  plannedStartDate: null,
  recurrence: null,
  changes: [],
  venue: null,
  grasp: null,
  online: null,
  registration: null,
  gallery: [],
};
const VENUE = { name: '活动室', latitude: null, longitude: null, capacity: null, pictures: [] };
const CARRIER = { name: '企业报', kind: 'publication', url: null, cover: null };
const LOGO = {
  name: '文化徽标',
  kind: 'emblem',
  alt: '红色圆形图案',
  clearSpace: null,
  allowedGrounds: [],
  palette: [],
  validFrom: null,
  validUntil: null,
  supersededBy: null,
};
const WEEKLY = { recurrence: 'FREQ=WEEKLY;COUNT=4' };

const ON_SAVE: Record<string, Wrong[]> = {
  activity: [
    ['an unknown kind', { kind: 'party' }, ['kind']],
    ['an unknown state', { eventStatus: 'postponed' }, ['eventStatus']],
    ['an unknown time zone', { timeZone: 'Moon/Base' }, ['timeZone']],
    ['an offset for a time zone', { timeZone: '+08:00' }, ['timeZone']],
    ['a venue that does not exist', { venue: 'nowhere' }, ['venue']],
    ['a grasp that does not exist', { grasp: 'nowhere' }, ['grasp']],
  ],
  venue: [
    ['a latitude beyond a pole', { latitude: 90.5, longitude: 0 }, ['latitude']],
    ['a longitude beyond the date line', { latitude: 0, longitude: -180.1 }, ['longitude']],
    ['room for nobody', { capacity: 0 }, ['capacity']],
    ['room for half a person', { capacity: 10.5 }, ['capacity']],
  ],
  carrier: [['an unknown kind', { kind: 'smoke' }, ['kind']]],
  'culture-logo': [
    ['an unknown kind', { kind: 'flag' }, ['kind']],
    ['a ground that is no colour', { allowedGrounds: [{ hex: '#ffffff' }, { hex: 'white' }] }, ['allowedGrounds.1.hex']],
    ['inks beyond the full', { palette: [{ name: '红', hex: '#c8102e', cyan: 101 }] }, ['palette.0.cyan']],
    ['a negative clear space', { clearSpace: -0.5 }, ['clearSpace']],
    [
      'no language',
      { variants: [{ arrangement: 'symbol', colourMode: 'full', ground: 'light', language: 'Chinese (China)' }] },
      ['variants.0.language'],
    ],
    ['an unknown arrangement', { variants: [{ arrangement: 'round', colourMode: 'full', ground: 'light' }] }, ['variants.0.arrangement']],
  ],
};

const ON_PUBLISH: Record<string, Wrong[]> = {
  activity: [
    ['no first day', { startDate: null }, ['startDate']],
    ['an end before the start', { endTime: '08:00:00.000' }, ['endTime']],
    ['a last day before the first', { endDate: '2026-12-03' }, ['endDate']],
    ['times of whole days', { allDay: true }, ['startTime', 'endTime']],
    ['no times', { startTime: null, endTime: null }, ['startTime']],
    ['moved from nowhere', { eventStatus: 'moved' }, ['plannedStartDate']],
    ['a rule by the hour', { recurrence: 'FREQ=HOURLY' }, ['recurrence']],
    ['no rule at all', { recurrence: 'every Friday' }, ['recurrence']],
    ['a count without bounds', { recurrence: 'FREQ=DAILY;COUNT=99999' }, ['recurrence']],
    ['a rule that repeats nothing', { recurrence: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30' }, ['recurrence']],
    [
      'a change of no occurrence',
      { ...WEEKLY, changes: [{ occurrenceDate: '2026-12-05', cancelled: true }] },
      ['changes.0.occurrenceDate'],
    ],
    ['a change of no day', { ...WEEKLY, changes: [{ cancelled: true }] }, ['changes.0.occurrenceDate']],
    ['a change of what does not recur', { changes: [{ occurrenceDate: '2026-12-04', cancelled: true }] }, ['changes']],
    ['an unsafe registration', { registration: 'javascript:alert(1)' }, ['registration']],
    ['a meeting that is no web address', { online: 'mailto:a@example.com' }, ['online']],
    ['an unsafe meeting', { online: 'https://a:b@meet.example/' }, ['online']],
    ['a picture that is not there', { gallery: [{ alt: '合影' }] }, ['gallery.0.file']],
  ],
  venue: [['half a place', { latitude: 39.9 }, ['longitude']]],
  carrier: [['an unsafe link', { url: 'ftp://files.example/' }, ['url']]],
  'culture-logo': [
    ['no variant', { variants: [] }, ['variants']],
    ['a variant without a file', { variants: [{ arrangement: 'symbol', colourMode: 'full', ground: 'light' }] }, ['variants.0.file']],
    ['an end before its beginning', { validFrom: '2026-12-04', validUntil: '2026-12-03' }, ['validUntil']],
    [
      'half a mixture of inks',
      { palette: [{ name: '红', hex: '#c8102e', cyan: 0, magenta: 100 }] },
      ['palette.0.yellow', 'palette.0.black'],
    ],
    ['a colour without a value', { palette: [{ name: '红' }] }, ['palette.0.hex']],
  ],
};

const CANARY = 'canaryword';

describe('logos, carriers, venues and activities', () => {
  let product: Product;
  let picture: number;
  const ids: Record<string, string> = {};
  let good: Record<string, object>;

  beforeAll(async () => {
    product = await startProduct({}, { inside: true });
    const [file] = await product.admin.upload([{ name: 'picture.png', type: 'image/png', bytes: PNG }]);
    picture = file!.id;
    const variant = { file: picture, arrangement: 'symbol', colourMode: 'full', ground: 'light' };
    good = {
      activity: ACTIVITY,
      venue: VENUE,
      carrier: CARRIER,
      'culture-logo': { ...LOGO, variants: [variant] },
    };
    for (const [type, fields] of Object.entries(good)) {
      const { status, body } = await product.content.create(type, 'zh-CN', fields);
      expect([type, status, body.error]).toEqual([type, 201, undefined]);
      ids[type] = body.data.documentId;
    }
  });
  afterAll(() => product.cms.remove());

  const speak = (preferedLanguage: string) => product.admin.ask('PUT', '/admin/users/me', { preferedLanguage });

  /** Where a refusal's sentences stand; each is one for people, in the editor's language. */
  function pathsOf({ status, body }: Answer<Refusal>, chinese: boolean): string[] {
    expect([status, body.error?.name]).toEqual([400, 'ValidationError']);
    const errors = body.error.details?.errors ?? [];
    for (const { message } of errors) {
      expect(message).toMatch(chinese ? /^(?=.*\p{Script=Han}).*。$/u : /^[A-Z“](?!.*\p{Script=Han}).*\.$/u);
      expect(message).not.toMatch(/\{\w+\}|undefined|null/);
    }
    return errors.map(({ path }) => path.join('.'));
  }

  const send = (way: 'save' | 'publish', type: string, fields: object) =>
    product.content[way](type, 'zh-CN', ids[type], { ...good[type], ...fields });

  describe.each(['en', 'zh-Hans'])('to an editor who reads %s', (language) => {
    beforeAll(() => speak(language));
    afterAll(() => speak('en'));

    const cases = (all: Record<string, Wrong[]>) =>
      Object.entries(all).flatMap(([type, list]) => list.map((wrong) => [type, ...wrong] as const));

    it.each(cases(ON_SAVE))('a draft of %s with %s is refused at its field', async (type, _, fields, paths) => {
      expect(pathsOf(await send('save', type, fields), language !== 'en')).toEqual(paths);
    });

    it.each(cases(ON_PUBLISH))('%s with %s is saved, and its publish refused at the field', async (type, _, fields, paths) => {
      const saved = await send('save', type, fields);
      expect([saved.status, saved.body.error]).toEqual([200, undefined]);
      expect(pathsOf(await send('publish', type, fields), language !== 'en')).toEqual(paths);
    });

    it('a year in the draft of the concept stays within its bounds', async () => {
      const concept = await product.content.read('concept', 'zh-CN');
      for (const founded of [1799, 2201, 8]) {
        const refused = await product.content.save('concept', 'zh-CN', undefined, { ...concept, founded });
        expect([founded, pathsOf(refused, language !== 'en')]).toEqual([founded, ['founded']]);
      }
    });

    it('a file that is no picture is none', async () => {
      const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
      const [file] = await product.admin.upload([{ name: 'rules.pdf', type: 'application/pdf', bytes: pdf }]);
      expect(pathsOf(await send('save', 'carrier', { cover: file!.id }), language !== 'en')).toEqual(['cover']);
      expect(pathsOf(await send('save', 'venue', { pictures: [{ file: file!.id }] }), language !== 'en')).toEqual(['pictures.0.file']);
    });
  });

  it('says what is wrong, and what to write instead', async () => {
    const sentences = async (type: string, fields: object): Promise<string[]> =>
      ((await send('publish', type, fields)).body.error.details?.errors ?? []).map(({ message }) => message);
    expect(await sentences('activity', { timeZone: 'Moon/Base' })).toEqual([
      'There is no time zone “Moon/Base”. Choose one from the list, for example Asia/Shanghai.',
    ]);
    expect(await sentences('activity', { recurrence: 'FREQ=HOURLY' })).toEqual([
      'FREQ must be DAILY, WEEKLY, MONTHLY or YEARLY, not “HOURLY”.',
    ]);
    expect(await sentences('activity', { online: 'mailto:a@example.com' })).toEqual([
      'The address “mailto:a@example.com” is not allowed. Use one that begins with https:// or http://.',
    ]);
    expect(await sentences('venue', { latitude: 91, longitude: 0 })).toEqual(['Write a number from -90 to 90.']);
  });

  it('lets no logo take its own place, not even by way of another', async () => {
    const { cms, content } = product;
    const create = async (key: string, supersededBy: string | null): Promise<string> =>
      (await cms.documents<Entry>('culture-logo', 'create', { locale: 'zh-CN', data: { ...good['culture-logo'], key, supersededBy } }))
        .documentId;
    const first = await create('first', null);
    await create('second', 'first');
    await create('third', 'second');
    for (const supersededBy of ['first', 'second', 'third']) {
      const refused = await content.save('culture-logo', 'zh-CN', first, { ...good['culture-logo'], supersededBy });
      expect(pathsOf(refused, false)).toEqual(['supersededBy']);
    }
  });

  it('takes what people paste as it is meant', async () => {
    const logo = await send('save', 'culture-logo', { forbiddenGrounds: [{ hex: ' #C8102E' }] });
    expect(logo.body.data['forbiddenGrounds']).toMatchObject([{ hex: '#c8102e' }]);
    const activity = await send('save', 'activity', { recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4 ' });
    expect(activity.body.data['recurrence']).toBe('FREQ=WEEKLY;COUNT=4');
  });

  it('is published once it is right', async () => {
    for (const type of Object.keys(good)) {
      const { status, body } = await send('publish', type, {});
      expect([type, status, body.error]).toEqual([type, 200, undefined]);
    }
  });

  it('reaches no public route as a draft', async () => {
    const { content, cms } = product;
    await settled(product);
    const before = await etags(cms);
    for (const [type, title] of [
      ['activity', 'title'],
      ['venue', 'name'],
      ['carrier', 'name'],
      ['culture-logo', 'name'],
    ] as const) {
      for (const locale of LOCALES) {
        const entry = await content.read(type, locale, ids[type]).catch(() => ({}));
        const saved = await content.save(type, locale, ids[type], { ...good[type], ...entry, [title]: `${CANARY} ${type}` });
        expect([type, locale, saved.status, saved.body.error]).toEqual([type, locale, 200, undefined]);
      }
      await content.create(type, 'zh-CN', { ...good[type], [title]: `${CANARY} new ${type}` });
    }
    await settled(product);
    expect(await etags(cms)).toEqual(before);
    const names = ['activity', 'activities', 'venue', 'venues', 'carrier', 'carriers', 'culture-logo', 'culture-logos'];
    const routes = names.flatMap((name) => [`/api/${name}`, `/api/party-building/${name}`, `/party-building/${name}`]);
    const urls = [...LOCALES.map((locale) => cms.api(`v1/${locale}.json`)), ...routes.map((path) => `${cms.url}${path}`)];
    for (const url of urls.flatMap((each) => [each, `${each}?status=draft`, `${each}?populate=*&status=draft`])) {
      const { status, bytes, headers } = await request(url, { headers: { Accept: '*/*' } });
      expect([url, (JSON.stringify(headers) + bytes.toString()).toLowerCase().includes(CANARY)]).toEqual([url, false]);
      expect([url, status === 200]).toEqual([url, url.includes('/v1/')]);
    }
  });
});
