import { describe, expect, it } from 'vitest';
import en from './en';
import { registerTrads } from './register';
import zhHans from './zh-Hans';

describe('the texts', () => {
  it('say the same things in both languages', () => expect(Object.keys(zhHans)).toEqual(Object.keys(en)));

  it('use the same values in both languages', () => {
    const values = (texts: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(texts).map(([id, text]) => [id, (text.match(/\{\w+[},]/g) ?? []).map((each) => each.slice(1, -1)).sort()]),
      );
    expect(values(zhHans)).toEqual(values(en));
  });

  it('are nowhere empty, and Chinese where they should be', () => {
    expect(Object.entries({ ...en, ...zhHans }).filter(([, text]) => text.trim() === '')).toEqual([]);
    const words = Object.entries(zhHans).map(([id, text]) => [id, text.replace(/\{\w+\}|[\p{P}\s]/gu, '')] as const);
    expect(words.filter(([, text]) => text !== '' && !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('stand in the admin under the plugin’s name', async () => {
    const [english, chinese, other] = await registerTrads({ locales: ['en', 'zh-Hans', 'fr'] });
    expect(english?.data['translation-desk.desk.name']).toBe(en['desk.name']);
    expect(chinese?.data['translation-desk.desk.name']).toBe(zhHans['desk.name']);
    expect(other).toEqual({ locale: 'fr', data: {} });
  });
});
