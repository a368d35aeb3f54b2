import { describe, expect, it } from 'vitest';
import { draftFault, linkFault, tidied, type Format } from './formats';

const say = (id: string): string => id;

describe('a draft', () => {
  it.each<[Format, string]>([
    ['hex-colour', '#c8102e'],
    ['time-zone', 'Asia/Shanghai'],
    ['time-zone', 'UTC'],
    ['language-tag', 'zh-CN'],
    ['recurrence-rule', 'unfinished'],
    ['link', 'unfinished'],
  ])('may hold the %s %s', (format, text) => expect(draftFault(format, text, say)).toBeUndefined());

  it.each<[Format, string]>([
    ['hex-colour', '#fff'],
    ['hex-colour', 'c8102e'],
    ['hex-colour', 'red'],
    ['hex-colour', '#c8102g'],
    ['time-zone', 'Moon/Base'],
    ['time-zone', '+08:00'],
    ['language-tag', 'Chinese (simplified)'],
    ['language-tag', 'x'],
  ])('may not hold the %s %s', (format, text) => expect(draftFault(format, text, say)).toMatch(/malformed|unknown/));
});

describe('a link', () => {
  it.each(['https://example.com/', 'mailto:a@example.com', '/about', '#top'])('may be %s', (link) =>
    expect(linkFault('link', link, say)).toBeUndefined(),
  );
  it.each(['javascript:alert(1)', '//evil.example', 'https://a:b@c.example/'])('may not be %s', (link) =>
    expect(linkFault('link', link, say)).toBe('link.unsafe'),
  );
  it.each(['mailto:a@example.com', '/meeting', 'tel:110', 'javascript:alert(1)'])('to take part online may not be %s', (link) =>
    expect(linkFault('web-link', link, say)).toBe('web-link.unsafe'),
  );
  it('to take part online is on the web', () => expect(linkFault('web-link', 'https://meet.example/1', say)).toBeUndefined());
});

describe('what is typed', () => {
  it.each<[Format, string, string]>([
    ['hex-colour', ' #C8102E ', '#c8102e'],
    ['hex-colour', '＃ＦＦＦＦＦＦ', '#ffffff'],
    ['recurrence-rule', 'rrule:freq=weekly;byday=fr;', 'FREQ=WEEKLY;BYDAY=FR'],
    ['link', ' https://example.com/Path ', 'https://example.com/Path'],
  ])('as %s “%s” is stored as %s', (format, typed, stored) => expect(tidied(format, typed)).toBe(stored));
});
