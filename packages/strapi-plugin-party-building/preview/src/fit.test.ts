import { describe, expect, it } from 'vitest';
import { fittingWidth, scaleFor } from './fit';

describe('the width of a preview', () => {
  it('is the greatest that can be read beside as many others', () => {
    expect([1280, 1000, 960, 959, 700, 500, 320].map((available) => fittingWidth(available, 1))).toEqual([
      1280, 1280, 1280, 768, 768, 390, 390,
    ]);
    expect([2000, 1280, 1100, 768].map((available) => fittingWidth(available, 2))).toEqual([1280, 768, 390, 390]);
  });

  it('is made smaller to fit, never larger', () => {
    expect([scaleFor(1280, 640), scaleFor(390, 640)]).toEqual([0.5, 1]);
  });
});
