import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../inline/inline.js';
import { exactHash, looseHash } from './hash.js';
import { looseText } from './loose.js';
import { normaliseContent, normaliseText } from './normalise.js';
import { levenshtein, similarity } from './similarity.js';

const bold = (...content: Inline[]): Inline => ({ type: 'pair', id: '1', kind: 'bold', content });
const link = (url: string, ...content: Inline[]): Inline => ({
  type: 'pair',
  id: '2',
  kind: 'link',
  content,
  data: { start: url, end: '' },
});

describe('a text is the same text', () => {
  it.each([
    ['whatever its line ends', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['composed or not', 'caf\u0065\u0301', 'caf\u00e9'],
    ['with unseen characters or not', '\uFEFF党建\u200B在线', '党建在线'],
    ['with blanks around it or not', '\n 党建\u3000', '党建'],
  ])('%s', (_, one, other) => {
    expect(normaliseText(one)).toBe(other);
    expect(exactHash(one)).toBe(exactHash(other));
  });

  it('by SHA-256 of its normal form', () => {
    expect(exactHash(' abc ')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('normalises what is normal to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normaliseText(normaliseText(text)) === normaliseText(text)));
  });
});

describe('content with codes', () => {
  it('has the fingerprint of its text where it has no code', () => {
    expect(exactHash(['党', '建 '])).toBe(exactHash('党建'));
    expect(looseHash(['党', '建。'])).toBe(looseHash('党建'));
  });

  it('makes equal neighbours one, a composed letter over their border too', () => {
    expect(normaliseContent(['cafe', '\u0301', bold('a', 'b')])).toEqual(['caf\u00e9', bold('ab')]);
  });

  it('is trimmed within the codes at its ends', () => {
    expect(normaliseContent([' ', bold(' 党建 ', ' ')])).toEqual([bold('党建')]);
    expect(normaliseContent([bold('党建'), ' \u200B'])).toEqual([bold('党建')]);
  });

  it('changes with marks and links, not with the names of codes', () => {
    const hash = exactHash(['见', link('/a', '党建')]);
    expect(exactHash(['见', { ...(link('/a', '党建') as object), id: '9' } as Inline])).toBe(hash);
    expect(exactHash(['见', link('/b', '党建')])).not.toBe(hash);
    expect(exactHash(['见', bold('党建')])).not.toBe(exactHash('见党建'));
  });

  it('changes loosely only where a code points to something else', () => {
    expect(looseHash(['见', bold('党'), '建'])).toBe(looseHash('见党建'));
    expect(looseHash(['see 1', bold('2')])).toBe(looseHash('see 12'));
    expect(looseHash([link('/a', '党建')])).not.toBe(looseHash([link('/b', '党建')]));
  });
});

describe('a loose fingerprint', () => {
  it.each([
    ['“党建聚力、融合共赢”', '党建聚力，融合共赢'],
    ['Party Building', 'party  building.'],
    ['ＡＢＣ１２', 'abc12'],
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
    ['2,000 people', '2000 people'],
    ['2008–2010', '2008 - 2010'],
    ['In 2008, the', 'In 2008 the'],
  ])('takes %s for %s', (one, other) => expect(looseHash(one)).toBe(looseHash(other)));

  it.each([
    ['1.5', '15'],
    ['1 2', '12'],
    ['5%', '5'],
    ['-5 °C', '5 °C'],
    ['$5', '€5'],
    ['党员12人', '党员1、2人'],
    ['建党100周年', '建党10周年'],
  ])('does not take %s for %s', (one, other) => expect(looseHash(one)).not.toBe(looseHash(other)));

  it('leaves no punctuation, and folds what is folded to itself', () => {
    expect(looseText('（党建）……——“A”')).toBe('党建a');
  });
});

describe('similarity', () => {
  it('counts code points, one for a rare Han character', () => {
    expect(levenshtein('𠮷野家', '吉野家')).toBe(1);
    expect(levenshtein('kitten', 'sitting')).toBe(3);
    expect(similarity('党建引领', '党建引导')).toBe(0.75);
    expect(similarity('', '')).toBe(1);
    expect(similarity('党建引领', '党建', 0.5)).toBe(0.5);
    expect(similarity('党建引领', '党', 0.5)).toBe(0);
  });

  it('gives up where asked to', () => {
    expect(levenshtein('党建引领发展', 'something else', 3)).toBe(4);
  });

  it('is a metric', () => {
    const text = fc.string({ unit: fc.constantFrom('党', '建', 'a', '𠮷'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(levenshtein(a, b)).toBe(levenshtein(b, a));
        expect(levenshtein(a, c)).toBeLessThanOrEqual(levenshtein(a, b) + levenshtein(b, c));
        expect(levenshtein(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
