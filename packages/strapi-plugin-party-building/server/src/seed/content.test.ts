import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeed } from './content';

describe('readSeed', () => {
  const whole = { concept: { en: { pageTitle: 'Concept', introduction: ['One.', 'Two.'] } }, grasps: [], values: [] };
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'party-building-seed-'));
    for (const [name, content] of Object.entries(whole)) await write(name, JSON.stringify(content));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const write = (name: string, content: string): Promise<void> => writeFile(join(directory, `${name}.json`), content);
  const read = () => readSeed({ directory, locales: ['zh-CN', 'en'], day: '2026-11-22' });

  it('reads each language beside what is the same in all, paragraphs as rich text', async () => {
    await write(
      'grasps',
      JSON.stringify([{ key: 'goal', growth: 'root', 'zh-CN': { title: '目标' }, en: { title: 'Goal', measures: [] } }]),
    );
    const [concept, goal] = await read();
    const paragraph = (text: string): object => ({ type: 'paragraph', children: [{ type: 'text', text }] });
    expect(concept?.key).toBeUndefined();
    expect([...concept!.versions]).toEqual([
      ['en', { fields: { title: 'Concept', introduction: [paragraph('One.'), paragraph('Two.')] }, published: true }],
    ]);
    expect(goal?.key).toBe('goal');
    expect([...goal!.versions]).toEqual([
      ['zh-CN', { fields: { growth: 'root', title: '目标' }, published: true }],
      ['en', { fields: { growth: 'root', title: 'Goal', measures: [] }, published: true }],
    ]);
  });

  it('counts days from that of the first seed, wherever they stand, and writes times as Strapi does', async () => {
    const changes = [{ key: 'off', occurrenceDate: '+10 FR', cancelled: true }];
    const entry = {
      key: 'study',
      startDate: '-30 FR',
      startTime: '16:00',
      recurrence: 'FREQ=WEEKLY;UNTIL={+60}T000000Z',
      changes,
      en: { title: 'Study' },
    };
    await write('activities', JSON.stringify([entry]));
    const [, study] = await read();
    expect(study!.versions.get('en')?.fields).toEqual({
      startDate: '2026-10-23',
      startTime: '16:00:00.000',
      recurrence: 'FREQ=WEEKLY;UNTIL=20270121T000000Z',
      changes: [{ key: 'off', occurrenceDate: '2026-12-04', cancelled: true }],
      title: 'Study',
    });
  });

  it('leaves a version a draft that says so', async () => {
    await write('carriers', JSON.stringify([{ key: 'wall', 'zh-CN': { name: '墙' }, en: { name: 'Wall', published: false } }]));
    const [, wall] = await read();
    expect([...wall!.versions]).toEqual([
      ['zh-CN', { fields: { name: '墙' }, published: true }],
      ['en', { fields: { name: 'Wall' }, published: false }],
    ]);
  });

  it('brings venues before the activities that refer to them, and does without files that another application has no need of', async () => {
    expect((await read()).map(({ file }) => file)).toEqual([join(directory, 'concept.json')]);
    for (const name of ['activities', 'venues']) await write(name, JSON.stringify([{ key: 'a', en: { title: 'A' } }]));
    expect((await read()).map(({ file }) => file)).toEqual(
      ['concept', 'venues', 'activities'].map((name) => join(directory, `${name}.json`)),
    );
  });

  it.each([
    ['grasps', '{ "key": ', /JSON/],
    ['grasps', '{}', 'it must hold a list of objects.'],
    ['concept', '[]', 'it must hold one object.'],
    ['concept', '{}', 'it has no text in any of zh-CN, en.'],
    ['values', '["x"]', 'entry 1: it is not an object.'],
    ['values', '[{ "kind": "maxim" }]', 'entry 1: it has no “key”.'],
    ['values', '[{ "key": "a", "fr": {} }]', 'entry 1: it has no text in any of zh-CN, en.'],
    ['values', '[{ "key": "a", "en": {} }, { "key": "a", "en": {} }]', 'entry 2: its key “a” is that of another entry.'],
    ['values', '[{ "key": "a", "en": { "published": "no" } }]', 'entry 1, en: “published” must be true or false.'],
    ['grasps', '[{ "key": "a", "en": { "measures": [{ "title": "x" }] } }]', 'entry 1, en, measures: item 1 has no “key”.'],
    [
      'grasps',
      '[{ "key": "a", "en": { "measures": [{ "key": "m", "chain": [{}] }] } }]',
      'entry 1, en, measures, item 1, chain: item 1 has no “key”.',
    ],
    ['logos', '[{ "key": "a", "variants": [{}], "en": {} }]', 'entry 1, variants: item 1 has no “key”.'],
    ['activities', '[{ "key": "a", "startDate": "soon", "en": {} }]', 'entry 1, startDate: "soon" is no day: write +14, -30 FR'],
    [
      'activities',
      '[{ "key": "a", "changes": [{ "key": "b", "startDate": 3 }], "en": {} }]',
      'entry 1, changes, item 1, startDate: 3 is no day',
    ],
    ['activities', '[{ "key": "a", "endTime": "25:00", "en": {} }]', 'entry 1, endTime: "25:00" is no time: write 09:30.'],
    ['activities', '[{ "key": "a", "recurrence": "UNTIL={x}", "en": {} }]', 'entry 1, recurrence: “UNTIL={x}” holds a day in braces'],
  ])('says of %s.json holding %s what is wrong', async (name, content, problem) => {
    await write(name, content);
    const failure = await read().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    const { message } = failure as Error;
    expect(message).toContain(`The seed file ${join(directory, `${name}.json`)} cannot be used: `);
    expect(message).toMatch(problem);
  });

  it('says of a missing file which it is', async () => {
    await rm(join(directory, 'values.json'));
    await expect(read()).rejects.toThrow(join(directory, 'values.json'));
  });
});
