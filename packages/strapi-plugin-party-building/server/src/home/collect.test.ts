import { expect, it } from 'vitest';
import { collectLines } from './collect';
import type { HomeContext, HomeLine, HomeSource } from './line';

const CONTEXT = {} as HomeContext;
const source = (id: string, lines: HomeSource['lines']): HomeSource => ({ id, lines });
const line = (en: string, more: Partial<HomeLine> = {}): HomeLine => ({ text: { en, 'zh-Hans': '一行' }, ...more });

it('collects lines by group, those of one group in the order of their sources', async () => {
  const { lines, failed } = await collectLines(
    [source('a', () => [line('1'), line('2', { group: 'live' })]), source('b', () => Promise.resolve([line('3', { group: 'live' })]))],
    CONTEXT,
  );
  expect(lines.map(({ source: id, group, text: { en } }) => [id, group, en])).toEqual([
    ['a', 'live', '2'],
    ['b', 'live', '3'],
    ['a', 'more', '1'],
  ]);
  expect(failed).toEqual([]);
});

it.each<[string, HomeSource['lines']]>([
  [
    'throws',
    () => {
      throw new Error('broken');
    },
  ],
  ['returns a line without a text', () => [{} as never]],
  ['does not end', () => new Promise(() => {})],
])('goes on when a source %s', async (_, broken) => {
  const { lines, failed } = await collectLines([source('broken', broken), source('sound', () => [line('1')])], CONTEXT, 50);
  expect(lines).toHaveLength(1);
  expect(failed.map(({ source: id }) => id)).toEqual(['broken']);
});

it.each([
  ['/plugins/mine', '/plugins/mine'],
  ['https://evil.example', undefined],
  ['//evil.example', undefined],
  ['/\\evil.example', undefined],
  ['javascript:alert(1)', undefined],
])('leads to %s as %s', async (to, leads) => {
  const { lines } = await collectLines([source('a', () => [line('1', { to })])], CONTEXT);
  expect(lines[0]?.to).toBe(leads);
});
