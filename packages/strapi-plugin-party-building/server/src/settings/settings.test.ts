import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsFrom, settingsSchema } from './settings';

const wrong = (fields: object): string[] => {
  const result = settingsSchema.safeParse({ ...defaultSettings(), ...fields });
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
};

describe('settings', () => {
  it('are open to all, in the zone of Shanghai, until somebody sets them', () => {
    expect(settingsFrom(null)).toEqual({ timeZone: 'Asia/Shanghai', origins: '*', frameAncestors: [] });
    expect(wrong({})).toEqual([]);
  });

  it('read back as they were stored', () => {
    const settings = { timeZone: 'Europe/Berlin', origins: ['https://portal.example.com'], frameAncestors: ['http://localhost:3000'] };
    expect(settingsSchema.parse(settings)).toEqual(settings);
    expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ timeZone: '' }, 'timeZone'],
    [{ origins: ['https://portal.example.com/'] }, 'origins.0'],
    [{ origins: ['*'] }, 'origins.0'],
    [{ origins: ['null'] }, 'origins.0'],
    [{ origins: ['javascript:alert(1)'] }, 'origins.0'],
    [{ origins: ['https://a.example', 'https://a.example'] }, 'origins'],
    [{ frameAncestors: ["'self'; script-src *"] }, 'frameAncestors.0'],
    [{ frameAncestors: ['https://a.example https://b.example'] }, 'frameAncestors.0'],
    [{ more: 1 }, ''],
  ])('refuse %j', (fields, path) => expect(wrong(fields)).toEqual([path]));

  it('have the default where one field is damaged, the others as they are', () => {
    const stored = { timeZone: 'Nowhere', origins: ['https://a.example'], frameAncestors: 'all' };
    expect(settingsFrom(stored)).toEqual({ timeZone: 'Asia/Shanghai', origins: ['https://a.example'], frameAncestors: [] });
  });

  it('let nobody in whom a damaged list was meant to keep out', () => {
    expect(settingsFrom({ origins: ['https://a.example/path'] }).origins).toEqual([]);
    expect(settingsFrom({ origins: 7 }).origins).toEqual([]);
  });
});
