import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Admin } from '../harness/admin';
import { settled } from '../harness/builds';
import { checkCommand, type CheckResult } from '../harness/check-command';
import { ContentManager, type Entry } from '../harness/content-manager';
import { openSqlite } from '../harness/drivers';
import { startProduct, type Product } from '../harness/product';
import { etags } from '../harness/snapshots';
import { copyTemplate } from '../harness/template';
import { createUser } from '../harness/users';

const uid = (type: string) => `plugin::party-building.${type}`;
const READ = 'plugin::content-manager.explorer.read';
const PUBLISH = 'plugin::content-manager.explorer.publish';
const CHECKS = 'plugin::party-building.checks';
const BLOCKS = (...children: object[]) => [{ type: 'paragraph', children: [{ type: 'text', text: '请看' }, ...children] }];
const link = (url: string, words: string) => ({ type: 'link', url, children: [{ type: 'text', text: words }] });

interface Found {
  check: string;
  severity: string;
  path: string[];
  message: string;
  mark: string;
}
interface Findings {
  data: Found[];
  meta: { failed: string[]; reasoned?: boolean };
}
interface Batch {
  data: (Found & { documentId: string; locale: string; title: string })[];
  meta: { checked: number; failed: string[]; next?: number };
}
interface Home {
  data: { source: string; group: string; text: string; to?: string }[];
  meta: { failed: string[] };
}

describe('checks before a publish', () => {
  let product: Product;
  let grasp: Entry;

  beforeAll(async () => {
    product = await startProduct({}, { inside: true });
    const created = await product.content.create('grasp', 'zh-CN', { title: '第五个抓住', slogan: '口号', growth: 'root' });
    grasp = created.body.data;
  });
  afterAll(() => product.cms.remove());

  const saved = (admin: Admin, type: string, documentId: string, locale: string) =>
    admin.request<Findings>('GET', `/party-building/checks/entries/${uid(type)}/${documentId}?locale=${locale}`);
  const written = (type: string, body: object) => product.admin.ask<Findings>('POST', `/party-building/checks/entries/${uid(type)}`, body);
  const lines = ({ data }: Findings) => data.map(({ severity, check, path }) => `${severity} ${check} ${path.join('.')}`);
  const speak = (preferedLanguage: string) => product.admin.ask('PUT', '/admin/users/me', { preferedLanguage });
  const publish = (data: object = {}) => product.content.publishWithoutReason('grasp', 'zh-CN', grasp.documentId, { ...grasp, ...data });

  it('ask an administrator for a reason, and publish nothing without one', async () => {
    await settled(product);
    const before = await etags(product.cms);
    const refused = await publish();
    expect([refused.status, refused.body.error.name]).toEqual([400, 'ApplicationError']);
    expect(refused.body.error.message).toMatch(
      /^Not published\. The checks warn of “第五个抓住”: There is no version in English yet.*open the entry/,
    );
    await settled(product);
    expect(await etags(product.cms)).toEqual(before);

    const [missing, ...more] = refused.body.error.details?.reasonMissing ?? [];
    expect(more).toEqual([]);
    const short = await product.content.giveReason(missing!, ' ok ');
    expect([short.status, short.body.error.details?.errors?.map(({ path }) => path.join('.'))]).toEqual([400, ['reason']]);
    expect((await publish()).status).toBe(400);
    expect((await product.content.giveReason(missing!, 'The English text follows next week.')).status).toBe(200);
    expect((await publish()).status).toBe(200);
    // For exactly these warnings the reason has been given.
    expect((await publish()).status).toBe(200);
  });

  it('keep who gave which reason for what', () => {
    const database = openSqlite(join(product.cms.directory, 'cms.db'));
    try {
      const rows = database.prepare('select * from party_building_publish_reasons').all() as Record<string, unknown>[];
      expect(rows).toEqual([
        expect.objectContaining({
          document_uid: uid('grasp'),
          document_id: grasp.documentId,
          locale: 'zh-CN',
          reason: 'The English text follows next week.',
          user_id: '1',
        }),
      ]);
      expect(String(rows[0]!['warnings'])).toContain('There is no version in English yet');
    } finally {
      database.close();
    }
  });

  it('ask again for another warning, in the language of the editor, and by each of several publishers', async () => {
    await speak('zh-Hans');
    try {
      const refused = await publish({ body: BLOCKS(link('https://a.example/', '点击这里')) });
      expect(refused.body.error.message).toMatch(/^未发布。检查发现“第五个抓住”存在以下问题：.*链接文字“点击这里”.*尚无英语版本/);
    } finally {
      await speak('en');
    }
    const fields = { properties: { fields: ['title', 'slogan'], locales: ['zh-CN', 'en'] } };
    const all = ['read', 'update'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: uid('grasp'),
      ...fields,
    }));
    const publishes = { action: PUBLISH, subject: uid('grasp'), properties: { locales: ['zh-CN', 'en'] } };
    const publisher = new ContentManager(await createUser(product.cms, product.admin, 'publisher', [...all, publishes]));
    const refused = await publisher.publishWithoutReason('grasp', 'zh-CN', grasp.documentId, {
      title: '第五个抓住（修订）',
      slogan: '口号',
    });
    expect([refused.status, refused.body.error.details?.reasonMissing?.length]).toEqual([400, 1]);
    expect((await publisher.publish('grasp', 'zh-CN', grasp.documentId, { title: '第五个抓住（修订）', slogan: '口号' })).status).toBe(200);
  });

  it('ask nobody else: other plugins and the seed', async () => {
    const data = { title: '由其他插件发布', slogan: '口号', growth: 'root' };
    const made = await product.cms.documents<Entry>('grasp', 'create', { locale: 'zh-CN', data, status: 'published' });
    expect(made.documentId).toBeTruthy();
  });

  it('refuse several entries at once in a sentence that names the entry', async () => {
    const { admin, content } = product;
    const created = await content.create('grasp', 'zh-CN', { title: '只有中文', slogan: '口号', growth: 'root' });
    const body = { documentIds: [created.body.data.documentId], locale: ['zh-CN'] };
    const bulk = () =>
      admin.request<{ error: { message: string; details: { reasonMissing: never[] } } }>(
        'POST',
        `/content-manager/collection-types/${uid('grasp')}/actions/bulkPublish`,
        body,
      );
    const refused = await bulk();
    expect([refused.status, refused.body.error.message]).toEqual([400, expect.stringContaining('“只有中文”')]);
    for (const missing of refused.body.error.details.reasonMissing) await content.giveReason(missing, 'A test wants it so.');
    expect((await bulk()).status).toBe(200);
  });

  it('look at a form before it is saved, and at the draft that is', async () => {
    const values = { ...grasp, slogan: '', body: BLOCKS(link('https://a.example/', 'here')) };
    const { documentId } = grasp;
    const found = await written('grasp', { documentId, locale: 'zh-CN', values });
    expect(lines(found)).toEqual(['error required slogan', 'warning link-text body', 'warning other-locale ']);
    expect(found.meta).toEqual({ failed: [], reasoned: false });
    expect(lines((await saved(product.admin, 'grasp', documentId, 'zh-CN')).body)).toEqual(['warning other-locale ']);
    // A document that has never been saved; its reason is taken by the first publish.
    expect(lines(await written('venue', { locale: 'zh-CN', values: { name: '活动室', latitude: 30 } }))).toEqual([
      'error venue-place longitude',
      'warning other-locale ',
    ]);
    const now = await written('grasp', {
      documentId,
      locale: 'zh-CN',
      values: { ...(await product.content.read('grasp', 'zh-CN', documentId)) },
    });
    expect([lines(now), now.meta.reasoned]).toEqual([['warning other-locale '], true]);
    expect((await saved(product.admin, 'grasp', documentId, 'en')).status).toBe(404);
    expect((await product.admin.request('POST', `/party-building/checks/entries/${uid('grasp')}`, { values: 7 })).status).toBe(400);
  });

  it('know where links of this site lead', async () => {
    const { cms } = product;
    const registrations = [
      [`${cms.url}/api/party-building/v1/en.json`, []],
      [`${cms.url}/api/party-building/v1/en/fragments/pb-nothing.html`, ['warning dead-link registration']],
      ['/api/party-building/v1/zh.json', []],
      ['/api/party-building/v1/fr.json', ['warning dead-link registration']],
      ['/uploads/gone.pdf', ['warning dead-link registration']],
      [`${cms.url}/admin/settings`, ['warning dead-link registration']],
      ['/about', []],
      ['https://example.com/uploads/gone.pdf', []],
    ] as const;
    for (const [registration, expected] of registrations) {
      const found = await written('activity', {
        locale: 'zh-CN',
        values: { title: '活动', startDate: '2099-01-01', allDay: true, registration },
      });
      expect([registration, lines(found).filter((line) => line.includes('registration'))]).toEqual([registration, expected]);
    }
  });

  describe('by permission', () => {
    const locales = { properties: { locales: ['zh-CN'] } };

    it('show an entry to those who may read it, in its language, and its fields to those who may read them', async () => {
      const few = { properties: { fields: ['title'], locales: ['zh-CN'] } };
      const reader = await createUser(product.cms, product.admin, 'reader', [{ action: READ, subject: uid('grasp'), ...few }]);
      const entry = await product.content.read('grasp', 'zh-CN', grasp.documentId);
      await product.content.save('grasp', 'zh-CN', grasp.documentId, { ...entry, slogan: '' });
      expect(lines((await saved(product.admin, 'grasp', grasp.documentId, 'zh-CN')).body)).toContain('error required slogan');
      const seen = await saved(reader, 'grasp', grasp.documentId, 'zh-CN');
      expect([seen.status, lines(seen.body)]).toEqual([200, ['warning other-locale ']]);
      const [english] = await product.content.list('grasp', 'en');
      expect((await saved(reader, 'grasp', english!.documentId, 'en')).status).toBe(403);
      const [value] = await product.content.list('value', 'zh-CN');
      expect((await saved(reader, 'value', value!.documentId, 'zh-CN')).status).toBe(403);
      expect((await reader.request('GET', '/party-building/checks/everything')).status).toBe(403);
      const missing = { documentId: grasp.documentId, locale: 'zh-CN', warnings: ['x'], reason: 'I must not.' };
      expect((await reader.request('POST', `/party-building/checks/reasons/${uid('grasp')}`, missing)).status).toBe(403);
      await product.content.save('grasp', 'zh-CN', grasp.documentId, { ...entry, slogan: '口号' });
    });

    it('go through everything that one may read, and nothing else', async () => {
      const checker = await createUser(product.cms, product.admin, 'checker', [
        { action: CHECKS },
        { action: READ, subject: uid('grasp'), properties: { fields: ['title'], ...locales.properties } },
      ]);
      const counts = await checker.ask<{ data: { uid: string }[] }>('GET', '/party-building/checks/everything');
      expect(counts.data.map((each) => each.uid)).toEqual([uid('grasp')]);
      const batch = await checker.ask<Batch>('GET', `/party-building/checks/everything/${uid('grasp')}`);
      expect(new Set(batch.data.map(({ locale }) => locale))).toEqual(new Set(['zh-CN']));
      expect((await checker.request('GET', `/party-building/checks/everything/${uid('value')}`)).status).toBe(403);
      expect((await product.admin.request('GET', '/party-building/checks/everything/admin::user')).status).toBe(404);
      const home = await checker.ask<Home>('GET', '/party-building/home');
      expect(home.data.some(({ text }) => text.includes('Venues') || text.startsWith('English'))).toBe(false);
    });

    it('answer nobody who is not logged in, and nobody without the permission of a route', async () => {
      const routes = [
        ['GET', '/party-building/checks/types'],
        ['GET', '/party-building/checks/entries/:uid/:documentId'],
        ['POST', '/party-building/checks/entries/:uid'],
        ['POST', '/party-building/checks/reasons/:uid'],
        ['GET', '/party-building/checks/everything'],
        ['GET', '/party-building/checks/everything/:uid'],
        ['GET', '/party-building/home'],
      ] as const;
      const ours = (await product.cms.adminRoutes('/party-building')).filter((route) => /\/party-building\/(checks|home)\b/.test(route));
      expect(ours.sort()).toEqual(routes.map((route) => route.join(' ')).sort());
      const stranger = await createUser(product.cms, product.admin, 'stranger', [{ action: 'plugin::party-building.arrange' }]);
      for (const [method, route] of routes) {
        const path = route.replace(':uid', uid('grasp')).replace(':documentId', grasp.documentId);
        const unknown = await fetch(`${product.cms.url}${path}`, { method });
        const known = await stranger.request(method, path, method === 'POST' ? {} : undefined);
        expect([method, path, unknown.status, known.status]).toEqual([method, path, 401, 403]);
      }
    });

    it('have no home page for those who may read nothing', async () => {
      const nobody = await createUser(product.cms, product.admin, 'nobody', [{ action: CHECKS }]);
      expect((await nobody.request('GET', '/party-building/home')).status).toBe(403);
    });
  });

  it('go through all entries, batch by batch', async () => {
    const counts = await product.admin.ask<{ data: { uid: string; versions: number }[] }>('GET', '/party-building/checks/everything');
    const seen = new Set<string>();
    for (const { uid: type, versions } of counts.data) {
      let checked = 0;
      let after: number | undefined = 0;
      while (after !== undefined) {
        const batch: Batch = await product.admin.ask('GET', `/party-building/checks/everything/${type}?after=${after}`);
        checked += batch.meta.checked;
        expect(batch.meta.failed).toEqual([]);
        for (const { check } of batch.data) seen.add(check);
        after = batch.meta.next;
      }
      expect([type, checked]).toEqual([type, versions]);
    }
    expect(seen).toContain('other-locale');
  });

  describe('of another plugin', () => {
    const finding = (severity: string) => ({
      severity,
      path: ['statement'],
      sentence: { en: 'The house writes otherwise.', 'zh-Hans': '不符合用语规范。' },
    });
    const value = async () => (await product.content.list('value', 'en'))[0]!;

    it('find what they find everywhere, and ask and refuse as ours do', async () => {
      const { cms, content, admin } = product;
      const entry = await value();
      expect(
        (await content.publishWithoutReason('value', 'en', entry.documentId, await content.read('value', 'en', entry.documentId))).status,
      ).toBe(200);
      await cms.registerCheck({ id: 'house.style', uids: [uid('value')], finding: finding('warning') });
      expect((await saved(admin, 'value', entry.documentId, 'en')).body.data).toEqual([
        expect.objectContaining({ check: 'house.style', message: 'The house writes otherwise.' }),
      ]);
      const read = await content.read('value', 'en', entry.documentId);
      const refused = await content.publishWithoutReason('value', 'en', entry.documentId, read);
      expect([refused.status, refused.body.error.message]).toEqual([400, expect.stringContaining('The house writes otherwise.')]);
      expect((await content.publish('value', 'en', entry.documentId, read)).status).toBe(200);
      const batch = await admin.ask<Batch>('GET', `/party-building/checks/everything/${uid('value')}`);
      expect(batch.data.filter(({ check }) => check === 'house.style').length).toBe(batch.meta.checked);

      await cms.registerCheck({ id: 'house.rule', uids: [uid('value')], finding: finding('error') });
      const blocked = await content.publish('value', 'en', entry.documentId, read);
      expect([blocked.status, blocked.body.error.details?.errors]).toEqual([
        400,
        [expect.objectContaining({ path: ['statement'], message: 'The house writes otherwise.' })],
      ]);
    });

    it('keep nobody from anything when they fail', async () => {
      const { cms, content, admin } = product;
      await cms.registerCheck({ id: 'house.broken', uids: [uid('carrier')], fails: true });
      const [carrier] = await content.list('carrier', 'zh-CN');
      expect((await saved(admin, 'carrier', carrier!.documentId, 'zh-CN')).body.meta.failed).toEqual(['house.broken']);
      const read = await content.read('carrier', 'zh-CN', carrier!.documentId);
      expect((await content.publish('carrier', 'zh-CN', carrier!.documentId, read)).status).toBe(200);
      expect(cms.log).toContain('the check “house.broken” failed');
    });

    it.each([
      [{ id: 'house.style', uids: [uid('value')] }, 'already'],
      [{ id: 'required', uids: [uid('value')] }, 'already'],
      [{ id: '', uids: [uid('value')] }, 'needs an id'],
      [{ id: 'house.none', uids: [] }, 'names no content type'],
    ])('are refused where they are none: %j', async (about, sentence) => {
      await expect(product.cms.registerCheck(about)).rejects.toThrow(sentence);
    });
  });

  describe('and the home page', () => {
    const home = () => product.admin.ask<Home>('GET', '/party-building/home');

    it('says what is live, what waits, what comes and what is to be mended, each with its place', async () => {
      const { data, meta } = await home();
      expect(meta.failed).toEqual([]);
      expect(new Set(data.map(({ group }) => group))).toEqual(new Set(['problems', 'live', 'drafts', 'activities', 'more']));
      for (const { text, to } of data) {
        expect(text).not.toMatch(/\{\w+\}|undefined|null/);
        expect(to).toMatch(/^\/(content-manager|plugins\/(party-building|translation-desk))\//);
      }
      expect(data.filter(({ group }) => group === 'live').map(({ text }) => text)).toEqual([
        expect.stringMatching(/^Chinese \(China\): \d+ live\. Newest: “.+”, \d/),
        expect.stringMatching(/^English: \d+ live/),
      ]);
    });

    it('has lines of other plugins, and those that fail are named', async () => {
      await product.cms.registerHome({
        id: 'desk.coverage',
        line: { text: { en: 'Coverage: 98 %', 'zh-Hans': '覆盖率：98 %' }, to: '/plugins/desk' },
      });
      await product.cms.registerHome({ id: 'desk.broken', fails: true });
      const { data, meta } = await home();
      expect(data.at(-1)).toEqual(
        expect.objectContaining({ source: 'desk.coverage', group: 'more', text: 'Coverage: 98 %', to: '/plugins/desk' }),
      );
      expect(meta.failed).toEqual(['desk.broken']);
      await speak('zh-Hans');
      expect((await home()).data.at(-1)?.text).toBe('覆盖率：98 %');
      await speak('en');
    });
  });
});

describe('npm run check:content', () => {
  let directory: string;
  beforeAll(async () => void (directory = await copyTemplate(inject('template'))));
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('finds no error in the seed', async () => {
    const { code, figures, stderr, lines } = await checkCommand(directory);
    expect([code, stderr]).toEqual([0, '']);
    expect(figures['content.errors']).toEqual(expect.objectContaining({ value: 0, pass: true }));
    expect(figures['content.warnings']?.value).toBe(lines.length);
    expect(figures['content.entries']?.value).toBeGreaterThan(80);
  });

  describe('on a broken copy', () => {
    let result: CheckResult;
    beforeAll(async () => {
      breakIt(join(directory, 'cms.db'));
      result = await checkCommand(directory);
    });

    it('ends with 1 and says how many errors there are', () => {
      expect(result.code).toBe(1);
      const errors = result.lines.filter((line) => line.startsWith('error ')).length;
      expect(result.figures['content.errors']).toEqual(expect.objectContaining({ value: errors, pass: false }));
    });

    it.each([
      ['required', /^error grasp .* zh-CN slogan: Write this text/],
      ['required (a chain of one)', /^error value .* comparison: Add at least two/],
      ['unsafe-link', /^error carrier .* url: The link “ftp:/],
      ['reference', /^error activity .* venue: The entry chosen here no longer exists/],
      ['reference (unpublished)', /^warning value .* grasp: The entry chosen here is not published/],
      ['activity-times', /^error activity .* end(Date|Time): The end must be later/],
      ['logo-rules', /^error culture-logo .* validUntil: The last day lies before/],
      ['logo-superseded', /^error culture-logo .* supersededBy: A logo cannot take its own place/],
      ['venue-place', /^error venue .* longitude: Give both/],
      ['text-length', /^error concept .* siteName: The text has 130 characters/],
      ['text-length (warning)', /^warning concept .* principle: The text is longer than is shown well/],
      ['alt-text', /^warning carrier .* coverAlt: The picture has no description/],
      ['heading-order', /^warning grasp .* body: The heading “乙” is of level 4/],
      ['link-text', /^warning grasp .* body: The link text “点击这里”/],
      ['dead-link', /^warning grasp .* body: The link “\/uploads\/gone.pdf” leads to nothing/],
      ['past-activity', /^warning activity .* startDate: The activity is over already/],
      ['logo-use', /^warning culture-logo .* minimumWidthScreen: It is not said how small/],
      ['other-locale', /^warning venue .* -: There is no version in English yet/],
    ])('finds %s', (_, line) => expect(result.lines).toContainEqual(expect.stringMatching(line)));
  });
});

/** A fault of each kind, past everything that would refuse it. */
function breakIt(file: string): void {
  const database = openSqlite(file);
  const set = (table: string, change: string, where: string, ...values: unknown[]): void => {
    database.prepare(`update party_building_${table} set ${change} where published_at is null and ${where}`).run(...values);
  };
  const body = [
    { type: 'heading', level: 1, children: [{ type: 'text', text: '甲' }] },
    { type: 'heading', level: 4, children: [{ type: 'text', text: '乙' }] },
    ...BLOCKS(link('/uploads/gone.pdf', '点击这里')),
  ];
  try {
    set('grasps', "slogan = ''", "key = 'goal'");
    set('grasps', 'body = ?', "key = 'culture'", JSON.stringify(body));
    database.prepare("delete from party_building_grasps where key = 'responsibility' and published_at is not null").run();
    set('carriers', "url = 'ftp://files.example/', cover_alt = null", "key = 'journal'");
    set('activities', "venue = 'nowhere'", "key = 'tree-planting'");
    set('activities', "end_date = '2001-01-01'", "key = 'annual-conference'");
    set('activities', 'first_published_at = null', "key = 'badminton-cup'");
    set('culture_logos', "valid_from = '2030-01-02', valid_until = '2030-01-01'", "key = 'site-wordmark'");
    database.prepare("update party_building_culture_logos set superseded_by = 'sprout-emblem' where key = 'four-grasps-emblem'").run();
    set('culture_logos', 'minimum_width_screen = null', "key = 'site-lockup'");
    set('venues', 'longitude = null', "key = 'riverside'");
    set('concepts', 'site_name = ?, principle = ?', "locale = 'zh-CN'", 'x'.repeat(130), '长'.repeat(60));
    database.prepare("delete from party_building_venues where key = 'reading-room' and locale = 'en'").run();
    const term = `select max(list.id) from party_building_values_cmps list join party_building_values value on value.id = list.entity_id
      where value.key = 'person-over-object' and value.published_at is null and list.field = 'comparison'`;
    database.prepare(`delete from party_building_values_cmps where id = (${term})`).run();
  } finally {
    database.close();
  }
}
