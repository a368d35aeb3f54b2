import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../inline/inline.js';
import { exactHash } from '../text/hash.js';
import { TranslationMemory, type MemoryPair } from './memory.js';

const pair = (source: string, target: string, more: Partial<MemoryPair> = {}): MemoryPair => ({
  source: [source],
  target: [target],
  state: 'approved',
  origin: 'human',
  ...more,
});
const bold = (...content: Inline[]): Inline => ({ type: 'pair', id: '1', kind: 'bold', content });

function memoryOf(...pairs: MemoryPair[]): TranslationMemory {
  const memory = new TranslationMemory();
  for (const each of pairs) memory.add(each);
  return memory;
}
const scores = (memory: TranslationMemory, source: string | Inline[], more: object = {}) =>
  memory
    .suggest({ source: typeof source === 'string' ? [source] : source, ...more })
    .map(({ score, pair: { target } }) => [score, target[0]]);

const sentence = '建立定期考核机制，将日常工作表现纳入年度评先评优。';

describe('the memory', () => {
  it('keeps what was approved and nothing else', () => {
    const memory = memoryOf(
      pair('甲乙丙', 'approved'),
      ...(['draft', 'translated', 'needs-review', 'rejected'] as const).map((state) => pair('甲乙丙', state, { state })),
      pair('', 'nothing'),
      pair('甲乙丙', ' '),
    );
    expect(memory.size).toBe(1);
    expect(scores(memory, '甲乙丙')).toEqual([[100, 'approved']]);
  });

  it('keeps the same pair once', () => expect(memoryOf(pair('甲', 'A'), pair('甲 ', 'A')).size).toBe(1));

  it('forgets a pair whose approval was withdrawn, and may learn it again', () => {
    const memory = memoryOf(pair('甲乙丙', 'A'), pair('甲乙丙', 'B'));
    memory.delete(pair('甲乙丙', 'A', { state: 'rejected' }));
    expect(memory.size).toBe(1);
    expect(scores(memory, '甲乙丙')).toEqual([[100, 'B']]);
    memory.add(pair('甲乙丙', 'A'));
    expect(scores(memory, '甲乙丙')).toHaveLength(2);
  });

  it('gives 101 for the same text between the same neighbours, 100 for the same text', () => {
    const [before, after] = [exactHash('前'), exactHash('后')];
    const memory = memoryOf(pair(sentence, 'elsewhere'), pair(sentence, 'here', { before, after }));
    expect(scores(memory, sentence, { before, after })).toEqual([
      [101, 'here'],
      [100, 'elsewhere'],
    ]);
    expect(scores(memory, sentence, { before })).toEqual([
      [100, 'elsewhere'],
      [100, 'here'],
    ]);
  });

  it('gives what is alike from 70 on, the most alike first', () => {
    const memory = memoryOf(
      pair(sentence, 'A'),
      pair('建立定期考核制度，将平时工作表现纳入年度评先评优。', 'B'),
      pair('完全不同的一句话。', 'C'),
    );
    expect(scores(memory, sentence.replace('评优', '奖优')).map(([, target]) => target)).toEqual(['A', 'B']);
    expect(memory.suggest({ source: [sentence] }, { least: 0 }).length).toBeGreaterThan(1);
  });

  it('finds headings of four characters with one of them changed, wherever', () => {
    const others = Array.from({ length: 500 }, (_, index) => pair(`党建活动第${index}期`, String(index)));
    const memory = memoryOf(...others, pair('党建引领', 'found'));
    for (const heading of ['党建引导', '党建率领', '党群引领', '团建引领']) expect(scores(memory, heading)).toEqual([[75, 'found']]);
    expect(scores(memory, '党建引领')[0]).toEqual([100, 'found']);
  });

  it('takes off for other numbers, so that these are never 100', () => {
    const memory = memoryOf(pair('自2008年成立以来坚持党建引领企业发展', 'since 2008'));
    const [[score] = []] = scores(memory, '自2009年成立以来坚持党建引领企业发展');
    expect(score).toBe(95 - 10);
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (one, other) => {
        fc.pre(one !== other);
        const found = scores(memoryOf(pair(`全年共培训党员${one}人次，覆盖所有党支部`, 'x')), `全年共培训党员${other}人次，覆盖所有党支部`);
        for (const [likeness] of found) expect(likeness).toBeLessThan(100);
      }),
    );
  });

  it('takes off for other codes, for imports and for machines', () => {
    expect(scores(memoryOf(pair(sentence, 'A')), [bold(sentence)])).toEqual([[99 - 5, 'A']]);
    expect(scores(memoryOf(pair(sentence, 'A', { origin: 'import' })), sentence)).toEqual([[95, 'A']]);
    expect(scores(memoryOf(pair(sentence, 'A', { origin: 'machine' })), sentence)).toEqual([[85, 'A']]);
  });

  it('tells case and width apart from the same text', () => {
    expect(scores(memoryOf(pair('Party building', 'A')), 'Party Building')).toEqual([[99, 'A']]);
  });

  it('answers the same from search to search, and nothing to nothing', () => {
    const memory = memoryOf(pair(sentence, 'A'), pair('党建引领', 'B'));
    const once = scores(memory, sentence);
    scores(memory, '党建引领');
    expect(scores(memory, sentence)).toEqual(once);
    expect(scores(memory, ' ')).toEqual([]);
  });
});

describe('a text that was edited', () => {
  it('is found before all others at three edits in ten characters', () => {
    const random = lcg(7);
    const sign = () => String.fromCharCode(0x4e00 + Math.floor(random() ** 2 * 3000));
    const texts = Array.from({ length: 2000 }, () => Array.from({ length: 8 + Math.floor(random() * 40) }, sign).join(''));
    const memory = memoryOf(...texts.map((text, index) => pair(text, String(index))));
    const asked = 200;
    let hits = 0;
    for (let index = 0; index < asked; index += 1) {
      const signs = [...(texts[index] as string)];
      for (let edit = 0; edit < Math.round(signs.length * 0.3); edit += 1) {
        const place = Math.floor(random() * signs.length);
        const kind = random();
        signs.splice(place, kind < 0.66 ? 1 : 0, ...(kind > 0.33 ? [sign()] : []));
      }
      if (memory.suggest({ source: [signs.join('')] }, { least: 0, most: 1 })[0]?.pair.target[0] === String(index)) hits += 1;
    }
    expect(hits / asked).toBeGreaterThanOrEqual(0.98);
  });
});

/** Numerical Recipes' linear congruential generator: the same texts in every run. */
function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
