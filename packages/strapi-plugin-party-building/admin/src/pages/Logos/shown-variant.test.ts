import { expect, it } from 'vitest';
import type { Variant } from './api';
import { variantOn } from './shown-variant';

const variant = (key: string, part: Partial<Variant>): Variant => ({
  ...{ key, arrangement: 'horizontal', colourMode: 'full', ground: 'light', language: null },
  file: { name: key, url: `/${key}`, mime: 'image/svg+xml' },
  ...part,
});
const variants = [
  variant('none', { file: null }),
  variant('reversed', { ground: 'dark', colourMode: 'reversed', language: 'zh-CN' }),
  variant('zh', { language: 'zh-CN' }),
  variant('en', { language: 'en' }),
  variant('dark-en', { ground: 'dark', language: 'en' }),
];

it.each([
  ['#ffffff', 'zh-CN', 'zh'],
  ['#ffffff', 'en', 'en'],
  ['#261b17', 'zh-CN', 'reversed'],
  ['#261b17', 'en', 'dark-en'],
])('on %s in %s stands %s', (hex, locale, key) => expect(variantOn(variants, locale, hex)?.key).toBe(key));

it('shows what there is where nothing is made for a ground, and nothing where there is nothing', () => {
  expect(variantOn(variants.slice(0, 2), 'en', '#ffffff')?.key).toBe('reversed');
  expect(variantOn([], 'en', '#ffffff')).toBeUndefined();
});
