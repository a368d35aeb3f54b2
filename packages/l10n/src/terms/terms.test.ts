import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indexTerms } from './term-index.js';
import { parseTermbase } from './termbase.js';

const HEADER = 'zh,en,note,forbidden_variants\n';
const index = (rows: string) => indexTerms(parseTermbase(HEADER + rows).terms);

describe('a termbase', () => {
  it('names each bad line, and keeps the good ones', () => {
    const csv = [
      'zh,en,note,forbidden_variants',
      '党建,Party building,"two',
      'lines",en!:party building',
      '党章,,none,',
      'one,two',
      '工会,trade union,,labor union',
      '工会,trade union,,fr:syndicat',
      '党员,Party member,,en:Party member',
      '党建,Party building,,',
      '',
      '董事会,board of directors,,',
    ].join('\r\n');
    const { terms, errors, languages } = parseTermbase(`\uFEFF${csv}`);
    expect(languages).toEqual(['zh', 'en']);
    expect(terms.map(({ texts, line }) => [texts['zh'], line])).toEqual([
      ['党建', 2],
      ['董事会', 11],
    ]);
    expect(errors).toEqual([
      { fault: 'missing-text', line: 4, column: 'en' },
      { fault: 'columns', line: 5, value: '2' },
      { fault: 'variant', line: 6, column: 'forbidden_variants', value: 'labor union' },
      { fault: 'missing-language', line: 7, column: 'forbidden_variants', value: 'fr:syndicat' },
      { fault: 'variant-is-term', line: 8, column: 'forbidden_variants', value: 'en:Party member' },
      { fault: 'twice', line: 9 },
    ]);
  });

  it('says so where it is none', () => {
    expect(parseTermbase('').errors).toEqual([{ fault: 'no-language-columns', line: 1 }]);
    expect(parseTermbase('a;b\n1;2').errors[0]?.fault).toBe('no-language-columns');
    expect(parseTermbase(`${HEADER}党建,"Party building,,`).errors[0]).toMatchObject({ fault: 'quotes', line: 2 });
  });

  it('accepts a form before a bracket, an abbreviation in it, and what the note accepts', () => {
    const { terms } = parseTermbase(`${HEADER}中国共产党,Communist Party of China (CPC),"short 'the Chinese Party' accepted",`);
    expect(terms[0]?.accepted['en']).toEqual(['Communist Party of China (CPC)', 'Communist Party of China', 'CPC', 'the Chinese Party']);
  });
});

describe('Han terms', () => {
  const han = index(
    '党支部,Party branch,,zh:支部党\n党支部委员会,Party branch committee,,\n党组,leading Party members group,,\n党小组,Party group,,\n',
  );

  it('are found by the longest match, wherever they stand', () => {
    expect(han.terms('基层党支部委员会与党支部', 'zh-CN').map(({ found, start }) => [found, start])).toEqual([
      ['党支部委员会', 2],
      ['党支部', 9],
    ]);
    expect(han.terms('党小组组长', 'zh').map(({ found }) => found)).toEqual(['党小组']);
  });

  it('are counted in UTF-16, also behind a rare character', () => {
    expect(han.terms('𠮷党组', 'zh')[0]).toMatchObject({ start: 2, end: 4 });
  });
});

describe('Latin terms', () => {
  const latin = index(
    [
      '党支部,Party branch,,en!:party branch',
      '党支部书记,secretary of the Party branch,"short \'Party branch secretary\' accepted",en:branch secretary',
      '党建,Party building,,en!:party building',
      '党组织,Party organization,,',
      '工会,trade union,,en:labor union',
    ].join('\n'),
  );

  it('stand between word boundaries, in singular or plural', () => {
    expect(latin.terms('Party branches, Party\u00a0organizations and a trade unionist', 'en').map(({ found }) => found)).toEqual([
      'Party branches',
      'Party\u00a0organizations',
    ]);
  });

  it('have their capitals; a title may have more, a headline all', () => {
    expect(latin.terms('Party Building and PARTY BUILDING', 'en')).toHaveLength(2);
    expect(latin.miscased('the party organization', 'en').map(({ found }) => found)).toEqual(['party organization']);
    expect(latin.miscased('Trade unions of the Party organization', 'en')).toEqual([]);
  });

  it('are forbidden in the case that is written, always or beside their term', () => {
    const zh = (text: string) => ({ text, locale: 'zh-CN' });
    expect(latin.forbidden('party branches and a labor union', 'en').map(({ found }) => found)).toEqual(['party branches']);
    expect(latin.forbidden('a labor union', 'en', zh('工会')).map(({ found }) => found)).toEqual(['labor union']);
    expect(latin.forbidden('a third-party branch', 'en')).toEqual([]);
  });

  it('cover what would be wrong by itself', () => {
    const beside = { text: '党支部书记', locale: 'zh-CN' };
    expect(latin.forbidden('the Party branch secretary', 'en', beside)).toEqual([]);
    expect(latin.forbidden('the branch secretary', 'en', beside).map(({ found }) => found)).toEqual(['branch secretary']);
  });

  it('are missing where the source has them and the target does not', () => {
    const missing = (source: string, target: string) =>
      latin.missing({ text: source, locale: 'zh-CN' }, { text: target, locale: 'en' }).map(({ found }) => found);
    expect(missing('党支部书记与工会', 'The unions and secretaries of the Party branch')).toEqual(['工会']);
    expect(missing('党支部', 'Party cell')).toEqual(['党支部']);
  });
});

const SOURCE = fileURLToPath(new URL('../../../../../shared/source/', import.meta.url));
const isAbsent = !existsSync(SOURCE) && process.env['CI'] !== 'true';

describe('the starter termbase', () => {
  it('finds what is wrong in the text that the customer sent', ({ skip }) => {
    skip(isAbsent, `${SOURCE} is not there.`);
    const { terms, errors } = parseTermbase(readFileSync(`${SOURCE}termbase.csv`, 'utf8'));
    expect(errors).toEqual([]);
    const found = indexTerms(terms).forbidden(readFileSync(`${SOURCE}party-building-concept.en.txt`, 'utf8'), 'en');
    const forms = new Set(found.map((each) => each.found));
    for (const form of [
      'party building',
      'party branch',
      'party members',
      'party secretary',
      'Party construction',
      'party team leader',
      'position of Party building activities',
    ]) {
      expect(forms).toContain(form);
    }
  });
});
