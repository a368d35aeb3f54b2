import { describe, expect, it } from 'vitest';
import { localesOf } from './languages';

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
