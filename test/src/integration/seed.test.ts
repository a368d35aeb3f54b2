import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf, type Snapshot } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Admin } from '../harness/admin';
import { Cms, CMS } from '../harness/cms';
import { ContentManager } from '../harness/content-manager';
import { openSqlite } from '../harness/drivers';
import { seedCommand } from '../harness/seed-command';
import { etags, LOCALES, shown, snapshotOf } from '../harness/snapshots';
import { copyTemplate } from '../harness/template';

type Json = Record<string, unknown> & Record<'zh-CN' | 'en', Record<string, unknown>>;

describe('the seed', () => {
  let directory: string;
  let seed: string;

  beforeAll(async () => {
    directory = await copyTemplate(inject('template'));
    seed = await mkdtemp(join(tmpdir(), 'party-building-seed-test-'));
    await cp(join(CMS, 'content'), seed, { recursive: true });
  });
  afterAll(async () => {
    for (const folder of [directory, seed]) await rm(folder, { recursive: true, force: true });
  });

  const start = (): Promise<Cms> => Cms.start({ directory, inside: true, env: { SEED_DIRECTORY: seed } });
  const editor = async (cms: Cms): Promise<ContentManager> => new ContentManager(await Admin.login(cms, inject('login')));
  async function change(file: string, edit: (entries: Json[]) => unknown): Promise<void> {
    const path = join(seed, `${file}.json`);
    const content = JSON.parse(await readFile(path, 'utf8')) as Json | Json[];
    const changed = edit([content].flat());
    await writeFile(path, JSON.stringify(changed ?? content));
  }
  const grasp = ({ grasps }: Snapshot, key: string) => grasps.find((each) => each.key === key);

  /** Every version as it was last written. */
  const versions = async (content: ContentManager): Promise<unknown> =>
    Promise.all(
      LOCALES.flatMap((locale) => [
        content.read('concept', locale).then(({ updatedAt, documentId }) => [documentId, updatedAt]),
        ...['grasp', 'value'].map(async (type) =>
          (await content.list(type, locale)).map(({ documentId, updatedAt, status }) => [documentId, updatedAt, status]),
        ),
      ]),
    );

  /** What the database says, asked without a CMS. */
  function ask(sql: string, ...values: unknown[]): Record<string, unknown>[] {
    const database = openSqlite(join(directory, 'cms.db'));
    try {
      return database.prepare(sql).all(...values);
    } finally {
      database.close();
    }
  }

  /** Every row of ours and of the media library. */
  const rows = (): unknown =>
    ['concepts', 'grasps', 'values', 'culture_logos', 'carriers', 'venues', 'activities']
      .map((table) => `party_building_${table}`)
      .concat('files')
      .map((table) => ask(`SELECT * FROM ${table} ORDER BY id`));

  it('holds every type, in both languages, published or as a draft', () => {
    const numbers = (table: string, where: string): number =>
      Number(ask(`SELECT count(DISTINCT document_id) AS n FROM party_building_${table} WHERE ${where}`)[0]!['n']);
    const counts = Object.fromEntries(
      ['concepts', 'grasps', 'values', 'culture_logos', 'carriers', 'venues', 'activities'].map((table) => [
        table,
        [
          numbers(table, 'published_at IS NULL'),
          ...LOCALES.map((locale) => numbers(table, `published_at IS NOT NULL AND locale = '${locale}'`)),
        ],
      ]),
    );
    expect(counts).toEqual({
      concepts: [1, 1, 1],
      grasps: [4, 4, 4],
      values: [4, 4, 4],
      culture_logos: [6, 6, 6],
      carriers: [7, 7, 7],
      venues: [5, 5, 5],
      // Two are not translated, one is in English only, and three have their English as a draft.
      activities: [32, 31, 27],
    });
    const kinds = (column: string): unknown[] =>
      ask(`SELECT DISTINCT ${column} AS value FROM party_building_activities ORDER BY 1`).map(({ value }) => value);
    expect(kinds('kind')).toEqual(['ceremony', 'culture', 'learning', 'leisure', 'volunteering']);
    expect(kinds('event_status')).toEqual(['cancelled', 'moved', 'scheduled']);
    expect(kinds('grasp')).toEqual(['culture', 'goal', 'responsibility', 'roles']);
    expect(kinds('venue')).toEqual([null, 'activity-room', 'project-home', 'reading-room', 'riverside', 'service-centre']);
    // Logos stay drawings; all else is a picture.
    const files = ask('SELECT mime, count(*) AS n FROM files GROUP BY mime ORDER BY mime');
    expect(files).toEqual([
      { mime: 'image/svg+xml', n: 28 },
      { mime: 'image/webp', n: 18 },
    ]);
  });

  it('writes nothing at a second run, and counts days from that of the first', async () => {
    const before = rows();
    const { code, steps, stderr } = await seedCommand(directory, seed);
    expect([code, stderr, new Set(Object.values(steps))]).toEqual([0, '', new Set(['unchanged'])]);
    expect(Object.keys(steps)).toHaveLength(115);
    expect(rows()).toEqual(before);

    // As if the first seed had been a week earlier: what has days is not where it should be, whatever the clock says.
    const [stored] = ask(`SELECT value FROM strapi_core_store_settings WHERE key = 'plugin_party-building_seed-day'`);
    const setDay = (value: unknown): void =>
      void ask(`UPDATE strapi_core_store_settings SET value = ? WHERE key = 'plugin_party-building_seed-day' RETURNING id`, value);
    const day = new Date(String(JSON.parse(String(stored!['value']))));
    setDay(JSON.stringify(new Date(day.getTime() - 7 * 86_400_000).toISOString().slice(0, 10)));
    const earlier = await seedCommand(directory, seed, '--dry-run');
    setDay(stored!['value']);
    const moved = Object.entries(earlier.steps).filter(([, step]) => step !== 'unchanged');
    expect(moved.length).toBeGreaterThan(40);
    expect(moved.every(([version, step]) => version.startsWith('activity/') && step === 'update')).toBe(true);
    expect(rows()).toEqual(before);
  }, 120_000);

  it('changes nothing at a second start; later updates what nobody has touched, and never what an editor has done', async () => {
    let cms = await start();
    const before = [await etags(cms), await versions(await editor(cms))];
    await cms.stop();
    cms = await start();
    let content = await editor(cms);
    expect([await etags(cms), await versions(content)]).toEqual(before);

    // Edits, unpublishes, deletes, and writes first.
    const id = async (type: string, place: number): Promise<string> => (await content.list(type, 'zh-CN'))[place]!.documentId;
    const [goal, culture, maxim] = [await id('grasp', 0), await id('grasp', 1), await id('value', 3)];
    const draft = await content.read('grasp', 'zh-CN', goal);
    expect((await content.save('grasp', 'zh-CN', goal, { ...draft, title: '编辑过的标题' })).status).toBe(200);
    expect((await content.delete('grasp', '*', culture)).status).toBe(200);
    expect((await content.unpublish('value', 'zh-CN', maxim)).status).toBe(200);
    await cms.documents('value', 'create', { locale: 'zh-CN', data: { key: 'own-maxim', statement: '编辑者自己的格言', kind: 'maxim' } });
    await cms.stop();

    await change('grasps', (entries) => {
      for (const entry of entries) for (const locale of LOCALES) entry[locale]['slogan'] = `新口号 ${String(entry['key'])} ${locale}`;
    });
    await change('values', (entries) => {
      entries[3]!['zh-CN']['statement'] = '新的格言';
      // The same in all locales: one write of Strapi's changes both.
      entries[0]!['grasp'] = 'goal';
      const own = { key: 'own-maxim', kind: 'maxim', 'zh-CN': { statement: '种子的格言' }, en: { statement: 'The maxim of the seed' } };
      const added = { ...own, key: 'added-maxim', 'zh-CN': { statement: '新增的格言' }, en: { statement: 'Added' } };
      return [...entries, own, added];
    });

    const plan = {
      'concept/zh-CN': 'unchanged',
      'grasp/goal/zh-CN': 'edited',
      'grasp/goal/en': 'update',
      'grasp/culture/zh-CN': 'deleted',
      'grasp/culture/en': 'deleted',
      'grasp/roles/zh-CN': 'update',
      'value/person-over-object/zh-CN': 'update',
      'value/person-over-object/en': 'update',
      'value/teach-fishing/zh-CN': 'update',
      'value/teach-fishing/en': 'unchanged',
      'value/own-maxim/zh-CN': 'foreign',
      'value/own-maxim/en': 'foreign',
      'value/added-maxim/zh-CN': 'create',
      'value/added-maxim/en': 'create',
    };
    // A dry run says so twice: the first has changed nothing.
    for (const round of [1, 2]) {
      const { code, steps, stderr } = await seedCommand(directory, seed, '--dry-run');
      expect([round, code, stderr, steps]).toEqual([round, 0, '', expect.objectContaining(plan)]);
    }

    cms = await start();
    content = await editor(cms);
    const chinese = await shown(cms, 'zh-CN', (snapshot) => grasp(snapshot, 'roles')?.slogan === '新口号 roles zh-CN');
    const english = await snapshotOf(cms, 'en');
    expect((await content.read('grasp', 'zh-CN', goal))['title']).toBe('编辑过的标题');
    expect((await content.read('grasp', 'zh-CN', goal))['slogan']).toBe(draft['slogan']);
    expect(grasp(chinese, 'goal')?.title).toBe(draft['title']);
    expect(grasp(english, 'goal')?.slogan).toBe('新口号 goal en');
    expect([grasp(chinese, 'culture'), grasp(english, 'culture')]).toEqual([undefined, undefined]);
    // Unpublished stays unpublished, with the new text in its draft.
    expect((await content.read('value', 'zh-CN', maxim))['statement']).toBe('新的格言');
    expect(chinese.values.map(({ statement }) => textOf(statement))).not.toContain('新的格言');
    const values = await content.list('value', 'zh-CN');
    expect(values.map(({ statement }) => statement)).toContain('编辑者自己的格言');
    expect(values.map(({ statement }) => statement)).not.toContain('种子的格言');
    expect((await content.list('value', 'en')).map(({ statement }) => statement)).not.toContain('The maxim of the seed');
    expect(chinese.values.at(-1)).toMatchObject({ key: 'added-maxim', statement: '新增的格言' });
    await cms.stop();
  }, 300_000);

  it.each([
    ['is no JSON', '{ "key": ', /grasps\.json cannot be used: .*JSON/],
    [
      'has an unknown choice',
      '[{ "key": "flower", "growth": "flower", "en": { "title": "Flower" } }]',
      /grasps\.json cannot be used: grasp\/flower\/en: growth: “flower” is not one of the choices/,
    ],
    [
      'refers to a picture that is not there',
      '[{ "key": "flower", "growth": "root", "en": { "title": "Flower" } }]',
      /carriers\.json cannot be used: carrier\/flag\/en: the file media\/flag\.webp cannot be read: /,
      '[{ "key": "flag", "kind": "wall", "cover": "media/flag.webp", "en": { "name": "Flag" } }]',
    ],
  ])('says which file %s', async (_, grasps, sentence, carriers?: string) => {
    const broken = await mkdtemp(join(tmpdir(), 'party-building-broken-seed-'));
    try {
      await cp(join(CMS, 'content'), broken, { recursive: true });
      await writeFile(join(broken, 'grasps.json'), grasps);
      if (carriers) await writeFile(join(broken, 'carriers.json'), carriers);
      const { code, stderr } = await seedCommand(directory, broken);
      expect([code, stderr]).toEqual([1, expect.stringMatching(sentence)]);
      expect(stderr).not.toMatch(/\n\s+at /);
    } finally {
      await rm(broken, { recursive: true, force: true });
    }
  });
});
