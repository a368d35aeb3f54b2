import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText, type Inline } from '../../inline/inline.js';
import { joinPieces, type Piece } from './spans.js';

const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((text) => ({ type: 'text' as const, text })),
  fc
    .record({ type: fc.constantFrom('start' as const, 'end' as const), id: fc.constantFrom('1', '2', '3', '4') })
    .map(({ type, id }): Piece => ({ type, key: id, code: { id, kind: '' }, element: false })),
);

function counted(content: readonly Inline[]): number {
  return content.reduce((sum, each) => sum + (typeof each === 'string' ? 0 : each.type === 'atom' ? 1 : 2 + counted(each.content)), 0);
}

it('however starts and ends cross, no text and no code is lost', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const joined = joinPieces(pieces);
      expect(plainText(joined)).toBe(pieces.map((each) => (each.type === 'text' ? each.text : '')).join(''));
      expect(counted(joined)).toBe(pieces.filter(({ type }) => type !== 'text').length);
    }),
    { numRuns: 3_000, seed: 1 },
  );
});
