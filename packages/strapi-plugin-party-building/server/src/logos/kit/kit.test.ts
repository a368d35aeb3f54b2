import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeKit } from './kit';

const logo = fixtureWholeSnapshot('en').logos![0]!;
const read = (hash: string, width: number, format: string) => Buffer.from(`${hash} ${width} ${format}`);

describe('a brand kit', () => {
  it('is the same from the same content, in any time zone', () => {
    const before = process.env['TZ'];
    const hashes = ['UTC', 'Asia/Shanghai', 'America/New_York'].map((zone) => {
      process.env['TZ'] = zone;
      return makeKit(structuredClone(logo), 'en', read).hash;
    });
    process.env['TZ'] = before ?? '';
    if (before === undefined) delete process.env['TZ'];
    expect(new Set(hashes).size).toBe(1);
    expect(makeKit({ ...logo, name: 'Another' }, 'en', read).hash).not.toBe(hashes[0]);
  });

  it.each(['en', 'zh-CN'])('holds every rendition, the rules as page and as data, and a note in both languages (%s)', (locale) => {
    const files = unzipSync(makeKit(logo, locale, read).bytes);
    const names = Object.keys(files);
    expect(names).toEqual([...names].sort());
    const data = JSON.parse(strFromU8(files['rules.json']!)) as { files: { name: string }[] };
    expect(names.filter((name) => name.startsWith('logos/'))).toEqual(data.files.map(({ name }) => name));
    expect(strFromU8(files['README.txt']!)).toMatch(/Brand kit[^]*标识使用规范/);
    const sheet = strFromU8(files['rules.html']!);
    const shown = [...sheet.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, name]) => name);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  it('writes what editors wrote as text', () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    const files = unzipSync(makeKit({ ...logo, name: hostile, alt: hostile, do: [hostile] }, 'en', read).bytes);
    expect(strFromU8(files['rules.html']!)).not.toContain('<img src=x');
  });
});
