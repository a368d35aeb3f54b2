import { describe, expect, it } from 'vitest';
import type { ColourShare } from './api';
import { contrastOn, contrastRatio } from './contrast';

const colour = (hex: string, share: number, alpha = 1): ColourShare => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
  return { red, green, blue, alpha, share };
};

describe('contrastRatio', () => {
  it('is WCAG’s', () => {
    expect(contrastRatio([0, 0, 0], [255, 255, 255])).toBe(21);
    expect(contrastRatio([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
    expect(contrastRatio([255, 255, 255], [255, 255, 255])).toBe(1);
  });
});

describe('contrastOn', () => {
  it('does not let a thin light outline win on a dark ground', () => {
    const outlined = [colour('#261b17', 0.85), colour('#ffffff', 0.15)];
    expect(contrastOn(outlined, '#2b1d18')).toMatchObject({ verdict: 'weak', ratio: expect.closeTo(1, 0) });
    expect(contrastOn(outlined, '#ffffff')).toMatchObject({ verdict: 'partly' });
    expect(contrastOn([colour('#261b17', 0.95), colour('#ffffff', 0.05)], '#ffffff')).toMatchObject({ verdict: 'good' });
  });

  it('names the colours that are hard to see', () => {
    const found = contrastOn([colour('#a3161c', 0.7), colour('#e0a03a', 0.3)], '#ffffff');
    expect(found).toMatchObject({ verdict: 'partly', weak: [{ hex: '#e0a03a', share: 0.3, ratio: expect.closeTo(2.26, 1) }] });
  });

  it('has its limit at 3', () => {
    expect(contrastOn([colour('#949494', 1)], '#ffffff')?.verdict).toBe('good');
    expect(contrastOn([colour('#979797', 1)], '#ffffff')?.verdict).toBe('weak');
  });

  it('lets the ground shine through', () => {
    expect(contrastOn([colour('#000000', 1, 0.2)], '#ffffff')).toMatchObject({ verdict: 'weak', weak: [{ hex: '#cccccc' }] });
  });

  it('says nothing where nothing was measured', () => {
    expect(contrastOn([], '#ffffff')).toBeUndefined();
    expect(contrastOn([colour('#000000', 1)], 'white')).toBeUndefined();
  });
});
