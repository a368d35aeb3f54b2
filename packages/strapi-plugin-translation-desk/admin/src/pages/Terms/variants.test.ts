import { expect, it } from 'vitest';
import { unwritable, variantsLine, variantsOf, variantsOnlyIn } from './variants';

it.each(['', 'en!:party building', "en!:party building;en:Party's construction;zh:党建线上", 'zh-Hant:時間: 12:30'])(
  'the forms of “%s” are read and written without a difference',
  (line) => expect(variantsLine(variantsOf(line))).toBe(line),
);

it('blanks and empty forms are left out', () => {
  expect(variantsOf(' en! : a ; ;zh: 乙 ;x')).toEqual([{ language: 'zh', text: '乙', isAlways: false }]);
  expect(
    variantsLine([
      { language: 'en', text: '  ', isAlways: true },
      { language: 'en', text: ' a ', isAlways: true },
    ]),
  ).toBe('en!:a');
});

it('a form with the sign between forms is found', () => {
  const good = { language: 'en', text: 'a', isAlways: false };
  expect(unwritable([good])).toBeUndefined();
  expect(unwritable([good, { ...good, text: 'b; c' }])?.text).toBe('b; c');
});

it('what differs between two lines is told form by form', () => {
  expect(variantsOnlyIn('en!:a;en:b;zh:c', 'zh:c;en:a')).toBe('en!:a;en:b');
  expect(variantsOnlyIn('en:b;en!:a', 'en!:a;en:b')).toBe('');
});
