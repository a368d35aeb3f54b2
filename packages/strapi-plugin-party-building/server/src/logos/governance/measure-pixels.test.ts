import { describe, expect, it } from 'vitest';
import { measurePixels } from './measure-pixels';

type Colour = readonly [number, number, number, number];
const NOTHING: Colour = [0, 0, 0, 0];
const RED: Colour = [163, 22, 28, 255];
const WHITE: Colour = [255, 255, 255, 255];
const SIDE = 100;

function picture(at: (x: number, y: number) => Colour) {
  const data = new Uint8Array(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++) for (let x = 0; x < SIDE; x++) data.set(at(x, y), (y * SIDE + x) * 4);
  return { data, width: SIDE, height: SIDE };
}
/** Colours as `#rrggbb`, with their shares in percent. */
const shares = (at: (x: number, y: number) => Colour) =>
  measurePixels(picture(at)).colours.map(({ red, green, blue, share }) => [
    `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    Math.round(share * 100),
  ]);
const within = (x: number, y: number, margin: number): boolean => Math.min(x, y, SIDE - 1 - x, SIDE - 1 - y) >= margin;

describe('measurePixels', () => {
  it('finds the one colour of a mark', () => {
    expect(shares((x, y) => (within(x, y, 20) ? RED : NOTHING))).toEqual([['#a3161c', 100]]);
  });

  it('weighs a thin outline by what it covers', () => {
    const [first, second] = shares((x, y) => (within(x, y, 21) ? RED : within(x, y, 20) ? WHITE : NOTHING));
    expect(first).toEqual(['#a3161c', expect.any(Number)]);
    expect(first?.[1]).toBeGreaterThan(80);
    expect(second?.[0]).toBe('#ffffff');
  });

  it('looks at what meets the ground, not at what lies inside', () => {
    expect(shares((x, y) => (within(x, y, 40) ? WHITE : within(x, y, 10) ? RED : NOTHING))).toEqual([['#a3161c', 100]]);
  });

  it('looks at the edges of holes as well', () => {
    const found = shares((x, y) => (within(x, y, 45) ? NOTHING : within(x, y, 38) ? WHITE : within(x, y, 5) ? RED : NOTHING));
    expect(found.map(([hex]) => hex)).toEqual(['#a3161c', '#ffffff']);
  });

  it('leaves out the smoothing of edges, and keeps what shines through everywhere', () => {
    const smoothed: Colour = [10, 200, 10, 90];
    expect(shares((x, y) => (within(x, y, 21) ? RED : within(x, y, 20) ? smoothed : NOTHING))).toEqual([['#a3161c', 100]]);
    const [glass] = measurePixels(picture((x, y) => (within(x, y, 20) ? [0, 0, 0, 102] : NOTHING))).colours;
    expect(glass).toMatchObject({ red: 0, alpha: 0.4, share: 1 });
  });

  it('takes shades of a colour for one', () => {
    expect(shares((x, y) => (within(x, y, 10) ? [160 + (x % 6), 22, 28, 255] : NOTHING))).toHaveLength(1);
  });

  it('tells a picture that brings its own ground', () => {
    expect(measurePixels(picture(() => WHITE)).opaque).toBe(true);
    expect(measurePixels(picture((x, y) => (within(x, y, 3) ? WHITE : NOTHING))).opaque).toBe(false);
  });

  it('finds nothing where nothing is', () => {
    expect(measurePixels(picture(() => NOTHING))).toEqual({ colours: [], opaque: false });
    expect(measurePixels({ data: new Uint8Array(0), width: 0, height: 0 })).toEqual({ colours: [], opaque: false });
  });
});
