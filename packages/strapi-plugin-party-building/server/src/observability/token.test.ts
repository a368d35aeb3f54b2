import { expect, it } from 'vitest';
import { bearerOf } from './token';

const mayRead = bearerOf('0123456789abcdef');

it.each(['Bearer 0123456789abcdef', 'bearer  0123456789abcdef'])('knows %j', (field) => expect(mayRead(field)).toBe(true));

it.each([
  undefined,
  '',
  'Bearer',
  'Bearer ',
  'Bearer 0123456789abcdeF',
  '0123456789abcdef',
  'Basic 0123456789abcdef',
  'Bearer 0123456789abcdef x',
])('refuses %j', (field) => expect(mayRead(field)).toBe(false));
