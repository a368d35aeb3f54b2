import { codesOf, type Inline } from '@party-building/l10n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceTyped } from './replace';
import { knownCodes, readTyped, typedOf, type ReadText } from './typed';

const bold = (id: string, ...content: Inline[]): Inline => ({ type: 'pair', id, kind: 'bold', content });
const link = (id: string, url: string, ...content: Inline[]): Inline => ({
  type: 'pair',
  id,
  kind: 'link',
  data: { start: JSON.stringify({ url }), end: '' },
  content,
});
const picture = (id: string): Inline => ({ type: 'atom', id, kind: 'image', data: 'x.png' });

const source = ['见', bold('1', '党建', link('2', '/a', '理念')), picture('3')];
const codes = knownCodes(source, []);
const read = (typed: string): ReadText => readTyped(typed, codes, codesOf(source));

/** Contents as the desk has them: neighbouring texts are one, each code has a name of its own. */
const text = fc.string({ unit: fc.constantFrom('党', 'a', ' ', '{', '}', '/', '\\', '1', '2', '\n', '𠮷'), minLength: 1, maxLength: 8 });
const tree: fc.Arbitrary<Inline[]> = fc
  .letrec<{ content: unknown[] }>((tie) => ({
    content: fc.array(
      fc.oneof({ depthSize: 'small' }, text, fc.constant({ atom: true }), fc.record({ pair: tie('content') as fc.Arbitrary<unknown[]> })),
      { maxLength: 4 },
    ),
  }))
  .content.map((raw) => {
    let next = 0;
    const build = (pieces: unknown[]): Inline[] => {
      const result: Inline[] = [];
      for (const piece of pieces) {
        const last = result.at(-1);
        if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
        else if (typeof piece === 'string') result.push(piece);
        else if (typeof piece === 'object' && piece && 'pair' in piece)
          result.push(bold(String(++next), ...build(piece.pair as unknown[])));
        else result.push(picture(String(++next)));
      }
      return result;
    };
    return build(raw);
  });

describe('a text with codes', () => {
  it('is typed with numbered signs', () => expect(typedOf(source, true)).toBe('见{1}党建{2}理念{/2}{/1}{3/}'));

  it('comes back with its codes and their addresses wherever they were moved to', () => {
    expect(read('{3/}See the {2}idea{/2} of {1}Party building{/1}')).toEqual({
      ok: true,
      content: [picture('3'), 'See the ', link('2', '/a', 'idea'), ' of ', bold('1', 'Party building')],
      missing: [],
    });
  });

  it('comes back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(tree, (content) => {
        const known = knownCodes(content, []);
        const back = readTyped(typedOf(content, known.size > 0), known, codesOf(content));
        expect(back).toEqual({ ok: true, content, missing: [] });
      }),
    );
  });

  it.each([
    ['{1}{2}{/2}{/1}{3/}{7}', 'unknown', '7'],
    ['{1/}', 'unknown', '1'],
    ['{3}', 'unknown', '3'],
    ['{1}open', 'unclosed', '1'],
    ['{/1}', 'unopened', '1'],
    ['{1}a{2}b{/1}c{/2}', 'crossed', '1'],
    ['{3/}{3/}', 'twice', '3'],
  ])('%s is refused: %s %s', (typed, kind, id) => expect(read(typed)).toEqual({ ok: false, problem: { kind, id } }));

  it('says which codes are missing', () => {
    const back = read('{1}Party building{/1}');
    expect(back.ok && back.missing.map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('keeps what the translation says of its own code, such as another address', () => {
    const known = knownCodes([link('1', '/zh', '党建')], [link('1', '/en', 'Party building')]);
    expect(readTyped('{1}Party{/1}', known, [])).toEqual({ ok: true, content: [link('1', '/en', 'Party')], missing: [] });
  });

  it('has a backslash where braces are no code', () => {
    expect(typedOf(['the sign {1}', bold('1', 'a')], true)).toBe('the sign \\{1}{1}a{/1}');
  });
});

it('a text without codes is as it is', () => {
  expect(typedOf(['{1} \\{2}'], false)).toBe('{1} \\{2}');
  expect(readTyped('{1} \\{2}', new Map(), [])).toEqual({ ok: true, content: ['{1} \\{2}'], missing: [] });
  expect(readTyped('', new Map(), [])).toEqual({ ok: true, content: [], missing: [] });
});

describe('a fix', () => {
  it.each([
    ['party building', false, { start: 0, end: 1, text: 'P' }, 'Party building'],
    ['the {1}party{/1} idea', true, { start: 4, end: 5, text: 'P' }, 'the {1}Party{/1} idea'],
    ['a {1}b c{/1} d', true, { start: 2, end: 7, text: 'X' }, 'a {1}X{/1}'],
    ['a{1}b{/1}', true, { start: 1, end: 1, text: ' ' }, 'a {1}b{/1}'],
    ['{1}b{/1}', true, { start: 1, end: 1, text: '.' }, '{1}b.{/1}'],
    ['\\{1} b{1}c{/1}', true, { start: 4, end: 5, text: 'B' }, '\\{1} B{1}c{/1}'],
    ['{3/}', true, { start: 0, end: 0, text: 'a' }, '{3/}a'],
  ])('in %s changes that place only', (typed, hasCodes, replacement, result) =>
    expect(replaceTyped(typed, hasCodes, replacement)).toBe(result),
  );
});
