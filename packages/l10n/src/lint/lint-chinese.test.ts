import { describe, expect, it } from 'vitest';
import type { Finding } from '../checks/check.js';
import { runChecks } from '../checks/run-checks.js';
import { CORRECT, FAULTY } from '../testing/chinese-sentences.js';
import { lintChinese } from './lint-chinese.js';

/** In place of a dictionary. */
const toSimplified = (text: string) => text.replaceAll('黨', '党').replaceAll('發', '发').replaceAll('業', '业');
const check = (text: string): Finding[] => runChecks({ target: { locale: 'zh-CN', content: [text] }, toSimplified });
const isLoud = ({ severity, message }: Finding) => severity !== 'information' || message === 'repeated-word';

describe('Chinese lint', () => {
  it('finds every fault, and hardly anything where there is none', () => {
    const missed = FAULTY.filter(
      ([text, rule, start]) => !check(text).some(({ message, range }) => message === rule && range?.start === start),
    );
    const alarms = CORRECT.flatMap((text) =>
      check(text)
        .filter(isLoud)
        .map(({ message, params }) => ({ text, message, params })),
    );
    const falseAlarms = new Set(alarms.map(({ text }) => text)).size / CORRECT.length;
    for (const figure of [
      {
        name: 'l10n.lint.zh.found',
        value: 1 - missed.length / FAULTY.length,
        unit: 'ratio',
        limit: 1,
        better: 'higher',
        pass: missed.length === 0,
      },
      { name: 'l10n.lint.zh.false_alarms', value: falseAlarms, unit: 'ratio', limit: 0.02, better: 'lower', pass: falseAlarms <= 0.02 },
    ]) {
      console.info(JSON.stringify({ ...figure, of: { correct: CORRECT.length, faulty: FAULTY.length } }));
    }
    expect(missed).toEqual([]);
    expect(falseAlarms, JSON.stringify(alarms)).toBeLessThanOrEqual(0.02);
  });

  it('finds one fault where there is one', () => {
    const several = FAULTY.map(
      ([text]) =>
        [
          text,
          check(text)
            .filter(isLoud)
            .map(({ message }) => message),
        ] as const,
    );
    expect(several.filter(([, messages]) => new Set(messages).size > 1)).toEqual([]);
  });

  it('mends what it offers to mend', () => {
    for (const [text, rule] of FAULTY) {
      const mended = check(text)
        .flatMap(({ fix }) => fix ?? [])
        .sort((a, b) => b.start - a.start)
        .reduce((before, fix) => before.slice(0, fix.start) + fix.text + before.slice(fix.end), text);
      if (mended === text) expect(['pair-incomplete', 'repeated-word']).toContain(rule);
      else expect(check(mended).filter(isLoud)).toEqual([]);
    }
  });

  it.each([
    '见https://a.example/%E4%B8%AD,b?x=1,2。',
    '见 https://a.example/b,c 的说明',
    '执行GB/T 15834-2011。',
    '发至 a.b@example.com 即可',
    '运行 `npm run x -- --y`',
    '版本1.2.3',
  ])('leaves alone what is protected: %s', (text) => expect(lintChinese(text).filter(({ found }) => found.trim() !== '')).toEqual([]));

  it('leaves alone what is marked as code', () => {
    expect(lintChinese('运行a,b:c即可', [{ start: 2, end: 7 }])).toEqual([]);
  });

  it('finds nothing in English', () => expect(lintChinese('Party building (since 2008), and more...')).toEqual([]));
});
