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
  const read = () => readSeed(directory, ['zh-CN', 'en']);

  it('reads each language beside what is the same in all, paragraphs as rich text', async () => {
    await write(
      'grasps',
      JSON.stringify([{ key: 'goal', growth: 'root', 'zh-CN': { title: '目标' }, en: { title: 'Goal', measures: [] } }]),
    );
    const [concept, goal] = await read();
    const paragraph = (text: string): object => ({ type: 'paragraph', children: [{ type: 'text', text }] });
    expect(concept).toMatchObject({ key: undefined, picture: undefined });
    expect([...concept!.versions]).toEqual([['en', { title: 'Concept', introduction: [paragraph('One.'), paragraph('Two.')] }]]);
    expect(goal?.key).toBe('goal');
    expect([...goal!.versions]).toEqual([
      ['zh-CN', { growth: 'root', title: '目标' }],
      ['en', { growth: 'root', title: 'Goal', measures: [] }],
    ]);
  });

  it.each([
    ['grasps', '{ "key": ', /JSON/],
    ['grasps', '{}', 'it must hold a list of objects.'],
    ['concept', '[]', 'it must hold one object.'],
    ['concept', '{}', 'it has no text in any of zh-CN, en.'],
    ['values', '["x"]', 'entry 1: it is not an object.'],
    ['values', '[{ "kind": "maxim" }]', 'entry 1: it has no “key”.'],
    ['values', '[{ "key": "a", "fr": {} }]', 'entry 1: it has no text in any of zh-CN, en.'],
    ['grasps', '[{ "key": "a", "en": { "measures": [{ "title": "x" }] } }]', 'entry 1, en, measures: item 1 has no “key”.'],
    ['grasps', '[{ "key": "a", "en": { "measures": [{ "key": "m", "chain": [{}] }] } }]', 'entry 1, en, measures: item 1 has no “key”.'],
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
