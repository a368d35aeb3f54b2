import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSegment, inUnit } from '../testing/xliff.js';
import { readXliff } from './read/read.js';
import { validateXliff } from './validate.js';
import { LIMITS, type Limits } from './xml/limits.js';

const rules = (input: string | Uint8Array, limits: Partial<Limits> = {}): string[] =>
  validateXliff(input, { limits: { ...LIMITS, ...limits } }).map(({ rule }) => rule);
const utf16 = (text: string, order: 'le' | 'be', mark = true): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'be' ? bytes.swap16() : bytes;
};

describe('a hostile file ends in one clear finding', () => {
  it('DOCTYPE: entity expansion and local files', () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const local = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>';
    for (const doctype of [laughs, local, '<!DOCTYPE xliff>']) {
      expect(validateXliff(`<?xml version="1.0"?>\n${doctype}${inSegment('&b;')}`)).toEqual([
        { line: 2, column: 1, rule: 'doctype', message: 'The file has a document type declaration (DOCTYPE). Remove it.' },
      ]);
    }
  });

  it('elements nested more than 128 deep', () => {
    const nested = (depth: number): string => inSegment('<pc id="a">'.repeat(depth) + '</pc>'.repeat(depth));
    expect(rules(nested(124))).toEqual(['depth']);
    expect(rules(nested(123))).not.toContain('depth');
  });

  it('more than 20 MB', () => {
    expect(rules(' '.repeat(20_000_001))).toEqual(['file-size']);
    expect(rules(new Uint8Array(20_000_001))).toEqual(['file-size']);
  });

  it('more units, elements or attributes than allowed', () => {
    const units = (count: number): string => {
      const all = Array.from({ length: count }, (_, at) => `<unit id="u${at}"><segment><source/></segment></unit>`).join('');
      return inUnit('<segment><source/></segment>').replace('</file>', `${all}</file>`).replace('id="u1"', 'id="first"');
    };
    expect(LIMITS).toMatchObject({ units: 50_000, elements: 500_000, attributes: 256 });
    expect(rules(units(49), { units: 50 })).toEqual([]);
    expect(rules(units(50), { units: 50 })).toEqual(['unit-count']);
    expect(rules(inUnit('<x:unit xmlns:x="urn:x"/>'.repeat(50)), { units: 50 })).toEqual(['unit-count']);
    expect(rules(inUnit('<a/>'.repeat(100)), { elements: 100 })).toEqual(['element-count']);
    const attributes = (count: number): string =>
      inUnit(`<a:a xmlns:a="urn:a" ${Array.from({ length: count }, (_, at) => `a${at}=""`).join(' ')}/><segment><source/></segment>`);
    expect(rules(attributes(255))).toEqual([]);
    expect(rules(attributes(256))).toEqual(['attribute-count']);
  });

  it('an attribute of more than 64 KB', () => {
    const named = (length: number): string => inUnit('<segment><source/></segment>', { attributes: ` name="${'n'.repeat(length)}"` });
    expect(rules(named(65_536))).toEqual([]);
    expect(rules(named(65_537))).toEqual(['attribute-size']);
  });

  it.each(['\u0000', '\u0001', '\u001f', '\ufffe', '&#0;', '&#1;', '&#xFFFF;', '&#xD800;'])('the character %j', (character) => {
    expect(rules(inSegment(`a${character}`))).toEqual(['character']);
  });

  it('half a character', () => {
    expect(rules(inSegment('a\ud800b'))).toEqual(['lone-surrogate']);
    expect(rules(utf16(inSegment('a\ud800b'), 'le'))).toEqual(['encoding']);
    expect(rules(Buffer.concat([Buffer.from(inSegment('a')), Buffer.from([0xed, 0xa0, 0x80])]))).toEqual(['encoding']);
  });

  it.each([
    ['an unknown entity', inSegment('&nbsp;')],
    ['an unclosed tag', inSegment('<pc id="1">')],
    ['crossing tags', inSegment('<pc id="1"><mrk id="2"></pc></mrk>')],
    ['an attribute twice', inSegment('<ph id="1" id="2"/>')],
    ['a prefix without namespace', inSegment('<a:b/>')],
    ['an attribute without quotes', inSegment('<ph id=1/>')],
    ['a second outermost element', `${inSegment('a')}<b/>`],
    ['no element', '  '],
    ['nothing', ''],
    ['half a file', inSegment('a').slice(0, 100)],
  ])('%s', (_, input) => {
    expect(rules(input)).toEqual(['well-formed']);
  });

  it('XML 1.1, which allows control characters', () => {
    expect(rules(`<?xml version="1.1"?>${inSegment('&#1;')}`)).toEqual(['xml-version']);
  });

  it('many things that refer to each other take no longer than as many things', () => {
    const many = (count: number, each: (at: number) => string): string => Array.from({ length: count }, (_, at) => each(at)).join('');
    const copies = inSegment(`<ph id="base"/>${many(10_000, (at) => `<ph id="c${at}" copyOf="base"/>`)}`);
    expect(rules(copies)).toEqual([]);
    const fixed = many(10_000, (at) => `<ph id="c${at}" canReorder="firstNo" canCopy="no" canDelete="no"/>`);
    expect(rules(inSegment(fixed, fixed))).toEqual([]);
    const crossing = many(10_000, (at) => `<sc id="c${at}"/>`) + many(10_000, (at) => `<ec startRef="c${at}"/>`);
    expect(readXliff(inSegment(crossing))).toMatchObject({ ok: true });
    const notes = `<notes>${many(10_000, (at) => `<note id="n${at}" ref="#c${at}"/>`)}</notes>`;
    expect(
      rules(
        inSegment(
          many(10_000, (at) => `<ph id="c${at}"/>`),
          undefined,
          notes,
        ),
      ),
    ).toEqual([]);
  });
});

describe('names are names', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s', (name) => {
    expect(rules(inUnit(`<segment><source/></segment>`, { attributes: ` name="${name}"` }))).toEqual([]);
    expect(rules(inUnit('<segment><source/></segment>', { attributes: ` ${name}="a"` }))).toEqual(['attribute-allowed']);
    expect(rules(inSegment(`<${name}/>`))).toContain('unknown-element');
    expect(rules(inUnit(`<${name}:a xmlns:${name}="urn:a" id="${name}"/><segment><source/></segment>`))).toEqual([]);
    expect(rules(inSegment(`<ph id="${name}"/><ph id="b" copyOf="${name}"/>`))).toEqual([]);
    expect(rules(inSegment(`<ph id="a" copyOf="${name}"/>`))).toEqual(['copy-of']);
    expect(rules(inSegment(`<ph id="a" dataRef="${name}"/>`))).toEqual(['data-ref']);
  });
});

describe('encodings', () => {
  const text = inSegment('党建 👍');
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-8, declared', Buffer.from(`<?xml version="1.0" encoding="utf-8"?>${text}`)],
    ['UTF-16 LE', utf16(text, 'le')],
    ['UTF-16 BE', utf16(`<?xml version="1.0" encoding="UTF-16"?>${text}`, 'be')],
    ['UTF-16 LE by its declaration', utf16(`<?xml version="1.0" encoding="UTF-16LE"?>${text}`, 'le', false)],
    ['UTF-16 BE by its declaration', utf16(`<?xml version="1.0" encoding="UTF-16BE"?>${text}`, 'be', false)],
    ['text with a mark', `\ufeff${text}`],
  ])('%s is read', (_, input) => {
    expect(rules(input)).toEqual([]);
  });

  it.each([
    ['GBK', Buffer.from('<?xml version="1.0" encoding="GBK"?><x/>'), /"gbk".*UTF-8/],
    ['UTF-8 that says UTF-16', Buffer.from('<?xml version="1.0" encoding="UTF-16"?><x/>'), /declares.*"utf-16".*UTF-8/],
    ['UTF-16 that says UTF-8', utf16('<?xml version="1.0" encoding="UTF-8"?><x/>', 'le'), /declares.*"utf-8".*UTF-16/],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), /UTF-32/],
    ['Latin-1 without saying so', Buffer.from(inSegment('é'), 'latin1'), /not valid UTF-8/],
  ])('%s is refused', (_, input, message) => {
    expect(validateXliff(input)).toEqual([{ line: 1, column: 1, rule: 'encoding', message: expect.stringMatching(message) }]);
  });

  it('the first line that is not UTF-8 is named', () => {
    expect(validateXliff(Buffer.from(`<a>\n\n<b>\xe9</b>\n</a>`, 'latin1'))[0]?.line).toBe(3);
  });
});

it('no damage to a file makes it throw', () => {
  const file = Buffer.from(
    inSegment('Hello <pc id="1" dataRefStart="d1">世界</pc><ph id="2"/>', 'a', '<originalData><data id="d1">&lt;b></data></originalData>'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (edits) => {
      const bytes = Uint8Array.from(file);
      for (const [at, value] of edits) bytes[at] = value;
      for (const finding of validateXliff(bytes)) {
        expect(finding.message).toMatch(/\.$/);
        expect(finding.line).toBeGreaterThan(0);
        expect(finding.column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1_000, seed: 1 },
  );
});
