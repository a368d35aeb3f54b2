import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../inline/inline.js';
import { diffContent, type DiffPart } from './diff.js';
import { tokensOf } from './tokens.js';

/** `[-removed-]` and `{+added+}`, codes as tags. */
const shown = (parts: readonly DiffPart[]): string =>
  parts
    .map((part) => {
      const text = 'text' in part ? part.text : `<${part.code.edge === 'end' ? '/' : ''}${part.code.kind}>`;
      return part.change === 'same' ? text : part.change === 'added' ? `{+${text}+}` : `[-${text}-]`;
    })
    .join('');
const link = (url: string, ...content: Inline[]): Inline => ({
  type: 'pair',
  id: '1',
  kind: 'link',
  data: { start: url, end: '' },
  content,
});

describe('a difference', () => {
  it.each([
    ['the Party committee', 'the Party branch', 'the Party [-committee-]{+branch+}'],
    ['集团党委自2008年成立以来', '集团党委自2010年成立以来', '集团党委自[-2008-]{+2010+}年成立以来'],
    ['建设项目党支部', '建设基层党支部', '建设[-项目-]{+基层+}党支部'],
    ["the Party's role", 'the role', "the [-Party's -]role"],
    ['1,000.5 yuan', '1,000 yuan', '[-1,000.5-]{+1,000+} yuan'],
    ['', '党建', '{+党建+}'],
    ['same', 'same', 'same'],
  ])('from %s to %s', (before, after, expected) => expect(shown(diffContent(before, after))).toBe(expected));

  it('joins changes that only a short piece by chance tears apart', () => {
    expect(shown(diffContent('促进企业健康的和谐发展', '推动公司稳步的高质发展'))).toBe('[-促进企业健康的和谐-]{+推动公司稳步的高质+}发展');
  });

  it('shows an address that has changed under the same text', () => {
    expect(diffContent(['见', link('/a', '党建')], ['见', link('/b', '党建')])).toEqual([
      { change: 'same', text: '见' },
      { change: 'removed', code: { kind: 'link', edge: 'start', data: '/a' } },
      { change: 'added', code: { kind: 'link', edge: 'start', data: '/b' } },
      { change: 'same', text: '党建' },
      { change: 'same', code: { kind: 'link', edge: 'end', data: '' } },
    ]);
  });

  it('shows a mark that was taken away', () => {
    expect(shown(diffContent([{ type: 'pair', id: '1', kind: 'bold', content: ['党建'] }], ['党建']))).toBe('[-<bold>-]党建[-</bold>-]');
  });

  it('holds both texts, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('党', '建', 'a', 'b', ' ', '1', '.', '𠮷', '\n'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffContent(before, after) as { change: string; text: string }[];
        const without = (change: string) =>
          parts
            .filter((part) => part.change !== change)
            .map((part) => part.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
        expect(tokensOf(before).join('')).toBe(before);
      }),
    );
  });

  it('gives up on texts that have nothing in common, in time', () => {
    const parts = diffContent('甲乙'.repeat(8000), '丙丁'.repeat(8000));
    expect(parts.map(({ change }) => change)).toEqual(['removed', 'added']);
  });
});
