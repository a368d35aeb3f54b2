import { describe, expect, it } from 'vitest';
import type { Check, CheckedEntry, Finding } from './check';
import { distinct, markOf, runChecks } from './run';

const ENTRY = { uid: 'api::article.article', data: {} } as unknown as CheckedEntry;
const finding: Finding = { severity: 'warning', path: ['title'], sentence: { en: 'Short.', 'zh-Hans': '过短。' } };
const check = (id: string, run: Check['run']): Check => ({ id, uids: ['api::article.article'], run });

describe('checks that run', () => {
  it('say what they find, in order', async () => {
    const { found, failed } = await runChecks([check('a', () => [finding]), check('b', () => Promise.resolve([finding, finding]))], ENTRY);
    expect(found.map(({ check: id }) => id)).toEqual(['a', 'b', 'b']);
    expect(failed).toEqual([]);
  });

  it.each<[string, Check['run']]>([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['rejects', () => Promise.reject(new Error('broken'))],
    ['returns nothing', () => undefined as never],
    ['returns a finding without a sentence', () => [{ severity: 'error', path: [] } as never]],
    ['returns an unknown severity', () => [{ ...finding, severity: 'fatal' } as never]],
    ['does not end', () => new Promise(() => {})],
  ])('go on when one of them %s', async (_, run) => {
    const { found, failed } = await runChecks([check('broken', run), check('sound', () => [finding])], ENTRY, 50);
    expect(found.map(({ check: id }) => id)).toEqual(['sound']);
    expect(failed.map(({ check: id }) => id)).toEqual(['broken']);
  });

  it('speak English where they have no Chinese', async () => {
    const { found } = await runChecks([check('a', () => [{ ...finding, sentence: { en: 'Short.' } as never }])], ENTRY);
    expect(found[0]?.sentence).toEqual({ en: 'Short.', 'zh-Hans': 'Short.' });
  });
});

it('a finding is known again by its check, field and sentence', () => {
  const found = { check: 'a', ...finding };
  expect(markOf(found)).toBe(markOf({ ...found, path: ['title'] }));
  for (const other of [{ check: 'b' }, { path: ['text'] }, { sentence: { en: 'Long.', 'zh-Hans': '' } }])
    expect(markOf({ ...found, ...other })).not.toBe(markOf(found));
  expect(distinct([found, { ...found }, { ...found, check: 'b' }])).toHaveLength(2);
});
