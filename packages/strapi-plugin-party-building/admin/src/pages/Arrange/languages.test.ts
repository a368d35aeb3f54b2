import { describe, expect, it } from 'vitest';
import { languageName, localesOf } from './languages';

describe('localesOf', () => {
  it('puts the default first and knows a locale by a title or a state', () => {
    const entries = [
      { documentId: '1', title: { 'zh-CN': '甲', fr: 'A' }, state: { 'zh-CN': 'draft' as const } },
      { documentId: '2', title: {}, state: { en: 'published' as const } },
    ];
    expect(localesOf(entries, 'zh-CN')).toEqual(['zh-CN', 'en', 'fr']);
  });
  it('has the default even in an empty list', () => expect(localesOf([], 'zh-CN')).toEqual(['zh-CN']));
});

describe('languageName', () => {
  it('names the language in the language of the editor', () => {
    expect(languageName('zh-CN', ['zh-CN', 'en'], 'en')).toBe('Chinese');
    expect(languageName('en', ['zh-CN', 'en'], 'zh-Hans')).toBe('英语');
  });
  it('adds the region where two locales share a language', () => {
    expect(languageName('zh-CN', ['zh-CN', 'zh-TW'], 'en')).toBe('Chinese (China)');
  });
  it('shows a code that is no language tag as it is', () => expect(languageName('x!', ['x!'], 'en')).toBe('x!'));
});
