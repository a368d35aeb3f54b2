import { expect, it } from 'vitest';
import { excerptOf } from './excerpt';

it.each([
  ['party building', { start: 0, end: 5 }, '⟦party⟧ building'],
  ['a b', { start: 1, end: 1 }, 'a⟦⟧ b'],
  ['The work of the party committee of the project', { start: 16, end: 21 }, 'The work of the ⟦party⟧ committee of th…'],
])('in “%s” %j is shown as “%s”', (text, range, shown) => expect(excerptOf(text, range)).toBe(shown));
