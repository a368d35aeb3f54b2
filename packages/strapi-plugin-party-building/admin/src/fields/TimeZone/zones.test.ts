import { describe, expect, it } from 'vitest';
import { offsetOf, zonesAt } from './zones';

const winter = new Date('2026-01-01T00:00:00Z');

describe('zonesAt', () => {
  it('lists zones by name, with their offsets at the time', () => {
    const zones = zonesAt(winter);
    expect(zones.find(({ name }) => name === 'Asia/Shanghai')).toEqual({ name: 'Asia/Shanghai', offset: 'UTC+08:00' });
    expect(zones.find(({ name }) => name === 'Europe/Paris')?.offset).toBe('UTC+01:00');
    expect(zones.map(({ name }) => name)).toEqual(zones.map(({ name }) => name).sort());
    expect(zones.length).toBeGreaterThan(300);
  });
  it('knows the time of year', () => expect(offsetOf('Europe/Paris', new Date('2026-07-01T00:00:00Z'))).toBe('UTC+02:00'));
  it('offers UTC, and an older name that is stored', () => {
    const names = zonesAt(winter, 'Asia/Chongqing').map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['UTC', 'Asia/Chongqing']));
  });
  it('writes out the offset of UTC', () => expect(offsetOf('UTC', winter)).toBe('UTC+00:00'));
  it('offers nothing that is no time zone', () => expect(zonesAt(winter, 'Moon/Base').map(({ name }) => name)).not.toContain('Moon/Base'));
});
