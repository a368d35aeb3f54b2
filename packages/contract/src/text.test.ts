import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.js';
import { langOf, textOf } from './text.js';

describe('text', () => {
  it('of the snapshot’s language has no language of its own', () => {
    expect(textOf('Root')).toBe('Root');
    expect(langOf('Root')).toBeUndefined();
    expect(langOf([])).toBeUndefined();
  });

  it('that fell back says its language', () => {
    expect(textOf({ text: '根', lang: 'zh-CN' })).toBe('根');
    expect(langOf({ text: '根', lang: 'zh-CN' })).toBe('zh-CN');
    expect(langOf({ blocks: [], lang: 'zh-CN' })).toBe('zh-CN');
  });

  it('may be absent', () => {
    expect(textOf(undefined)).toBe('');
    expect(langOf(undefined)).toBeUndefined();
    expect(blocksOf(undefined)).toEqual([]);
  });

  it('of blocks is the same list with and without a language', () => {
    const blocks = [{ type: 'paragraph' as const, children: [] }];
    expect(blocksOf(blocks)).toBe(blocks);
    expect(blocksOf({ blocks, lang: 'zh-CN' })).toBe(blocks);
  });
});
