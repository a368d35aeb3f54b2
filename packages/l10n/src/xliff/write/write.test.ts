import { describe, expect, it } from 'vitest';
import type { Exchange, ExchangeUnit } from '../exchange.js';
import { writeXliff } from './write.js';

const UNIT: ExchangeUnit = {
  id: 'u1a2b',
  name: 'Concept › Introduction › 1',
  source: [
    '见',
    { type: 'pair', id: '1', kind: 'link', content: ['首页'], data: { start: '<a href="/">', end: '</a>' } },
    { type: 'atom', id: '2', kind: 'break' },
    '\u0001',
  ],
  target: ['See ', { type: 'pair', id: '1', kind: 'link', content: ['home'], data: { start: '<a href="/">', end: '</a>' } }],
  state: 'translated',
  notes: [{ text: 'Formal <tone>', category: 'style', priority: 2 }],
  metadata: [
    { category: 'l10n', type: 'path', value: 'introduction.0' },
    { category: 'l10n', type: 'base', value: 'abc' },
  ],
  maxLength: 80,
  glossary: [{ term: '首页', translations: ['home'] }],
  matches: [{ source: ['首页'], target: ['home page'], similarity: 87, type: 'tm', origin: 'memory' }],
  previous: { source: ['看首页'], target: ['Look home'] },
};
const exchange = (unit: Partial<ExchangeUnit> = {}, more: Partial<Exchange> = {}): Exchange => ({
  sourceLanguage: 'zh-CN',
  targetLanguage: 'en',
  files: [{ original: 'concept/1', notes: [{ text: 'Export 7', category: 'export' }], metadata: [], units: [{ ...UNIT, ...unit }] }],
  ...more,
});

describe('the form of a written file', () => {
  it('2.0', () => {
    expect(writeXliff(exchange(), '2.0')).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" version="2.0" srcLang="zh-CN" trgLang="en">
      <file id="f1" original="concept/1">
      <slr:profiles generalProfile="xliff:codepoints"/>
      <notes><note category="export">Export 7</note></notes>
      <unit id="u1a2b" name="Concept › Introduction › 1" xml:space="preserve" slr:sizeRestriction="80">
      <mtc:matches>
      <mtc:match ref="#s" type="other" subType="l10n:previous"><source>看首页</source><target>Look home</target></mtc:match>
      <mtc:match ref="#s" similarity="87" origin="memory" type="tm"><source>首页</source><target>home page</target></mtc:match>
      </mtc:matches>
      <gls:glossary><gls:glossEntry><gls:term>首页</gls:term><gls:translation>home</gls:translation></gls:glossEntry></gls:glossary>
      <mda:metadata><mda:metaGroup category="l10n"><mda:meta type="path">introduction.0</mda:meta><mda:meta type="base">abc</mda:meta></mda:metaGroup></mda:metadata>
      <notes><note category="style" priority="2">Formal &lt;tone&gt;</note></notes>
      <originalData><data id="d1">&lt;a href="/"&gt;</data><data id="d2">&lt;/a&gt;</data></originalData>
      <segment id="s" state="translated">
      <source>见<pc id="1" type="link" dataRefStart="d1" dataRefEnd="d2">首页</pc><ph id="2" type="fmt" subType="xlf:lb"/><cp hex="0001"/></source>
      <target>See <pc id="1" type="link" dataRefStart="d1" dataRefEnd="d2">home</pc></target>
      </segment>
      </unit>
      </file>
      </xliff>
      "
    `);
  });

  it('1.2', () => {
    expect(writeXliff(exchange(), '1.2')).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" version="1.2">
      <file original="concept/1" source-language="zh-CN" target-language="en" datatype="plaintext">
      <header>
      <note from="export">Export 7</note>
      </header>
      <body>
      <trans-unit id="u1a2b" resname="Concept › Introduction › 1" xml:space="preserve" size-unit="char" maxwidth="80">
      <source>见<bpt id="1" ctype="link">&lt;a href="/"&gt;</bpt>首页<ept id="1">&lt;/a&gt;</ept><x id="2" ctype="lb"/><ph id="cp2" ctype="x-l10n;code-point">0001</ph></source>
      <target state="translated">See <bpt id="1" ctype="link">&lt;a href="/"&gt;</bpt>home<ept id="1">&lt;/a&gt;</ept></target>
      <note from="style" priority="2">Formal &lt;tone&gt;</note>
      <alt-trans alttranstype="previous-version" xml:space="preserve"><source>看首页</source><target>Look home</target></alt-trans>
      <alt-trans match-quality="87" origin="memory" alttranstype="proposal" xml:space="preserve"><source>首页</source><target state-qualifier="tm-suggestion">home page</target></alt-trans>
      <mda:metadata><mda:metaGroup category="l10n"><mda:meta type="path">introduction.0</mda:meta><mda:meta type="base">abc</mda:meta></mda:metaGroup></mda:metadata>
      <gls:glossary><gls:glossEntry><gls:term>首页</gls:term><gls:translation>home</gls:translation></gls:glossEntry></gls:glossary>
      </trans-unit>
      </body>
      </file>
      </xliff>
      "
    `);
  });
});

describe('what no valid file can hold is refused, in words', () => {
  it.each([
    [exchange({}, { sourceLanguage: 'Chinese!' }), /"Chinese!" is no language tag/],
    [exchange({}, { files: [] }), /needs a file/],
    [exchange({}, { files: [{ original: 'x', notes: [], metadata: [], units: [] }] }), /"x" needs a unit/],
    [exchange({ id: 'a b' }), /unit id "a b"/],
    [{ sourceLanguage: 'en', files: exchange().files }, /needs a target language/],
    [exchange({}, { files: [{ original: 'x', notes: [], metadata: [], units: [UNIT, UNIT] }] }), /used twice in "x"/],
    [exchange({ source: [{ type: 'atom', id: '', kind: 'break' }] }), /code id ""/],
    [exchange({ source: ['a', { type: 'atom', id: '1', kind: '' }, { type: 'atom', id: '1', kind: '' }] }), /"1".*used twice/],
    [exchange({ maxLength: 1.5 }), /no whole number/],
    [exchange({ glossary: [{ term: 'a', translations: [] }] }), /term "a"/],
    [exchange({ notes: [{ text: '', priority: 11 }] }), /priority 11/],
    [exchange({ matches: [{ source: [], target: [], similarity: 101 }] }), /similarity 101/],
  ])('%#', (wrong, message) => {
    expect(() => writeXliff(wrong, '2.0')).toThrow(message);
    expect(() => writeXliff(wrong, '1.2')).toThrow(TypeError);
  });

  it('half characters become U+FFFD: no file may hold them', () => {
    expect(writeXliff(exchange({ source: ['a\ud800b'], name: '\udc00' }), '2.0')).toMatch(/name="\ufffd"[^]*a\ufffdb/);
  });
});
