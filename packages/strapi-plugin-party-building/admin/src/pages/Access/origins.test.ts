import { describe, expect, it } from 'vitest';
import { readOrigins, unencrypted, writeOrigins } from './origins';

const kinds = (text: string) => readOrigins(text).problems.map(({ kind, line }) => `${line} ${kind}`);

describe('a list of origins', () => {
  it('is read line by line, as browsers write them', () => {
    const text =
      ' https://Portal.Example.com/ \n\nhttps://a.example:443\r\nhttps://a.example:8443\nhttp://localhost:3000\nhttps://门户.example';
    expect(readOrigins(text)).toEqual({
      origins: [
        'https://portal.example.com',
        'https://a.example',
        'https://a.example:8443',
        'http://localhost:3000',
        'https://xn--zoup46i.example',
      ],
      problems: [],
    });
  });

  it('reads back as it was written', () => {
    const origins = ['https://a.example', 'https://b.example:8443'];
    expect(readOrigins(writeOrigins(origins))).toEqual({ origins, problems: [] });
    expect(readOrigins('')).toEqual({ origins: [], problems: [] });
  });

  it.each([
    ['portal.example.com', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['//portal.example.com', 'scheme'],
    ['https://portal.example.com/path', 'path'],
    ['https://portal.example.com/?a', 'path'],
    ['https://portal.example.com?', 'path'],
    ['https://portal.example.com/#a', 'path'],
    ['https://user:pass@portal.example.com', 'credentials'],
    ['https://*.example.com', 'wildcard'],
    ['*', 'wildcard'],
    ['https://', 'malformed'],
    ['https://portal.example.com:99999', 'malformed'],
    ["https://a.example; script-src 'unsafe-inline'", 'malformed'],
    ['https://a.example https://b.example', 'malformed'],
  ])('says what is wrong with %s', (text, kind) => expect(kinds(`https://ok.example\n${text}`)).toEqual([`2 ${kind}`]));

  it('names each wrong line, and what stands there twice', () => {
    const text = 'https://a.example\nnothing\nhttps://A.example/\n\nhttps://b.example/x';
    expect(kinds(text)).toEqual(['2 scheme', '3 twice', '5 path']);
    expect(readOrigins(text).problems[2]).toMatchObject({ origin: 'https://b.example' });
  });

  it('points out whose pages come unencrypted over a network', () => {
    const open = [
      'http://portal.example.com',
      'http://oa.intranet:8080',
      'http://10.0.0.8',
      'http://localhost.example.com',
      'http://127.0.0.1.example',
    ];
    const fine = ['https://portal.example.com', 'http://localhost:3000', 'http://a.localhost', 'http://127.0.0.1', 'http://[::1]:8080'];
    expect(unencrypted([...open, ...fine])).toEqual(open);
  });
});
