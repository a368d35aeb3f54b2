import { describe, expect, it } from 'vitest';
import { matchLocale } from './locale.js';

describe('matchLocale', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-cn', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['ZH', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-US-x-private', 'en'],
    ['en-Latn', 'en'],
    ['zh-Hant', undefined],
    ['zh-TW', undefined],
    ['zh-HK', undefined],
    ['en-Shaw', undefined],
    ['fr', undefined],
    ['', undefined],
    ['-', undefined],
    ['zh_CN', undefined],
    ['../en', undefined],
    ['en\n', undefined],
    ['constructor', undefined],
    ['a'.repeat(10_000), undefined],
  ])('%j is served by %j', (requested, served) => expect(matchLocale(requested, ['zh-CN', 'en'])).toBe(served));

  it('prefers the very tag to one that serves as well', () => {
    expect(matchLocale('en-GB', ['en', 'en-GB'])).toBe('en-GB');
    expect(matchLocale('en-AU', ['en', 'en-GB'])).toBe('en');
  });

  it('finds nothing where nothing is published', () => expect(matchLocale('en', [])).toBeUndefined());

  it('ignores a published locale that is not a language tag', () => expect(matchLocale('en', ['not_a_tag', 'en'])).toBe('en'));
});
