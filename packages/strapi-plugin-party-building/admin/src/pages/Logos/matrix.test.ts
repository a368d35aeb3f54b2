import { describe, expect, it } from 'vitest';
import { matrixOf } from './matrix';
import { placeId, type Place } from './places';

const LOCALES = ['zh-CN', 'en'];
const place = (text: string): Place => {
  const [arrangement, colourMode, ground, language = null] = text.split(' ') as [
    Place['arrangement'],
    Place['colourMode'],
    Place['ground'],
    string?,
  ];
  return { arrangement, colourMode, ground, language };
};
const matrix = (kind: Parameters<typeof matrixOf>[0], ...variants: string[]) => matrixOf(kind, variants.map(place), LOCALES);
const missing = (...given: Parameters<typeof matrix>): string[] => matrix(...given).missing.map((each) => placeId(each).trim());

describe('what is missing of a logo without words', () => {
  it('is nothing where each ground has one', () => {
    expect(missing('emblem', 'symbol full light', 'symbol full dark')).toEqual([]);
    expect(missing('mascot', 'symbol single light', 'symbol reversed dark')).toEqual([]);
  });

  it('is a variant for the ground that has none', () => {
    expect(missing('mascot', 'symbol full light', 'symbol single light')).toEqual(['symbol reversed dark']);
    expect(missing('emblem', 'symbol reversed dark')).toEqual(['symbol full light']);
    // One colour on a dark ground may be a dark one.
    expect(missing('emblem', 'symbol full light', 'symbol single dark')).toEqual(['symbol reversed dark']);
  });

  it('is its usual arrangement on both grounds where there is nothing', () => {
    expect(missing('emblem')).toEqual(['symbol full light', 'symbol reversed dark']);
  });
});

describe('what is missing of a logo with words', () => {
  it('is every language of the site', () => {
    expect(missing('wordmark', 'horizontal full light en', 'horizontal full dark en')).toEqual([
      'horizontal full light zh-cn',
      'horizontal full dark zh-cn',
    ]);
    expect(missing('banner')).toHaveLength(4);
  });

  it('is in each language what it is in another', () => {
    const zh = ['vertical full light zh-CN', 'vertical single light zh-CN', 'vertical reversed dark zh-CN'];
    expect(missing('lockup', ...zh, 'vertical full light en')).toEqual(['vertical single light en', 'vertical reversed dark en']);
  });

  it('is asked of each arrangement by itself, and of the symbol without words', () => {
    const horizontal = ['full light', 'reversed dark'].flatMap((rest) => LOCALES.map((locale) => `horizontal ${rest} ${locale}`));
    expect(missing('lockup', ...horizontal)).toEqual([]);
    expect(missing('lockup', ...horizontal, 'symbol full light')).toEqual(['symbol reversed dark']);
  });

  it('is not what has the language by another name', () => {
    expect(
      missing(
        'wordmark',
        'horizontal full light zh-Hans',
        'horizontal full dark zh',
        'horizontal full light en',
        'horizontal full dark en',
      ),
    ).toEqual([]);
  });
});

describe('the matrix', () => {
  it('counts what should be there', () => {
    expect(matrix('mascot', 'symbol full light', 'symbol single light')).toMatchObject({ expected: 3, filled: 2 });
    expect(matrix('banner')).toMatchObject({ expected: 4, filled: 0 });
  });

  it('shows several variants of one place', () => {
    const found = matrix('emblem', 'symbol full light', 'symbol full light', 'symbol full dark');
    expect(found.duplicates.map(placeId)).toEqual(['symbol full light ']);
  });

  it('has a row for each language that is there, and asks nothing of those that are not the site’s', () => {
    const found = matrix('wordmark', 'horizontal full light de', 'horizontal full light');
    expect(found.rows.map(({ language }) => language)).toEqual(['zh-CN', 'en', 'de', null]);
    expect(found.rows.slice(2).flatMap(({ cells }) => cells.filter(({ state }) => state === 'missing'))).toEqual([]);
  });

  it('shows every variant once, also one that is reversed for a light ground', () => {
    const variants = ['symbol reversed light', 'symbol full light', 'horizontal full dark en', 'vertical single dark fr'];
    const found = matrix('lockup', ...variants);
    expect(found.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.variants))).toHaveLength(variants.length);
    expect(found.columns).toHaveLength(6);
    expect(matrix('lockup').columns).toHaveLength(5);
  });
});
