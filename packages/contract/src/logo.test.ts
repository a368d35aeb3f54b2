import { describe, expect, it } from 'vitest';
import { groundOf } from './logo.js';

describe('a colour as a ground', () => {
  it.each([
    ['#ffffff', 'light'],
    ['#fbf6ec', 'light'],
    ['#ffde00', 'light'],
    ['#000000', 'dark'],
    ['#c8102e', 'dark'],
    ['#3A1512', 'dark'],
    // The two greys between which black and white are equally far.
    ['#767676', 'light'],
    ['#757575', 'dark'],
  ])('%s is %s', (hex, ground) => expect(groundOf(hex)).toBe(ground));

  it.each(['', 'red', '#fff', '#ffffff80', 'url(#x)', '#ffffff;', '"#ffffff'])('“%s” is none', (text) =>
    expect(groundOf(text)).toBeUndefined(),
  );
});
