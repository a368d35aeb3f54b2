import { expect, it } from 'vitest';
import { spaceAround } from './clear-space';

it.each([
  [0.25, 1],
  [0.5, 6],
  [10, 1],
  [0, 0.2],
])('a space of %d around a logo of %d by 1 is to scale and has room', (part, ratio) => {
  const { height, space } = spaceAround(part, ratio);
  expect(space / height).toBeCloseTo(part, 1);
  expect(height * ratio + 2 * space).toBeLessThanOrEqual(481);
  expect(height + 2 * space).toBeLessThanOrEqual(301);
});
