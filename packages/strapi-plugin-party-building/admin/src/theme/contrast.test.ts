import { describe, expect, it } from 'vitest';
import { contrast, luminance, under, verdictOf, written } from './contrast';
import { judge, PAIRS } from './pairs';

describe('contrast by WCAG 2.2', () => {
  it('is 21 between black and white, 1 between equals, whichever comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
    expect(contrast('#97141a', '#97141a')).toBe(1);
  });

  // The grey that passes on white, and the one beside it that does not.
  it.each([
    ['#767676', '#ffffff', '4.54', 'text'],
    ['#777777', '#ffffff', '4.47', 'large'],
    ['#949494', '#ffffff', '3.03', 'large'],
    ['#959595', '#ffffff', '2.99', 'none'],
    ['#0000ff', '#ffffff', '8.59', 'text'],
    ['#ff0000', '#ffffff', '3.99', 'large'],
  ])('of %s on %s is %s: %s', (text, ground, ratio, verdict) => {
    expect([written(contrast(text, ground)), verdictOf(contrast(text, ground))]).toEqual([ratio, verdict]);
  });

  it('weighs green most, blue least', () => {
    expect([luminance('#ff0000'), luminance('#00ff00'), luminance('#0000ff')].map((value) => Number(value.toFixed(4)))).toEqual([
      0.2126, 0.7152, 0.0722,
    ]);
  });

  it('is never written as more than it is', () => expect(written(4.4999)).toBe('4.49'));

  it('mixes what lies over a colour', () => expect(under('#ffffff', '#000000', 1 / 3)).toBe('#aaaaaa'));
});

describe('the verdict on a theme', () => {
  const black = Object.fromEntries(
    ['banner', 'on-banner', 'on-banner-accent', 'gold', 'accent', 'text', 'muted', 'surface', 'tint', 'border'].map((name) => [
      name,
      '#000000',
    ]),
  ) as Parameters<typeof judge>[0];

  it('is given of every text on every ground', () => {
    const judged = judge({ ...black, surface: '#ffffff', tint: '#f5f5f5', 'on-banner': '#ffffff', 'on-banner-accent': '#ffff00' });
    expect(judged.map(({ text, ground }) => `${text} ${ground}`)).toEqual(PAIRS.map(({ text, ground }) => `${text} ${ground}`));
    expect(judged).toHaveLength(8);
    expect(judged.every(({ verdict }) => verdict === 'text')).toBe(true);
  });

  it('minds the shadow on a light banner, where dark text is read worst', () => {
    const [onBanner] = judge({ ...black, banner: '#8c8c8c', 'on-banner': '#000000' });
    expect(contrast('#000000', '#8c8c8c')).toBeGreaterThan(4.5);
    expect(onBanner?.verdict).toBe('large');
  });
});
