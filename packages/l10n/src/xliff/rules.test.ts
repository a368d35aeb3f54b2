import { describe, expect, it } from 'vitest';
import { inSegment, inUnit } from '../testing/xliff.js';
import { GLOSSARY, MATCHES, METADATA, SIZE_RESTRICTION, XLIFF_12 } from './names.js';
import { validateXliff } from './validate.js';

const rules = (input: string): string[] => validateXliff(input).map(({ rule }) => rule);
const S = '<segment><source>a</source></segment>';
const match = (inside: string, attributes = 'ref="#s"'): string =>
  inUnit(
    `<m:matches xmlns:m="${MATCHES}"><m:match ${attributes}>${inside}</m:match></m:matches><segment id="s"><source>a</source></segment>`,
  );
const PAIR = '<source>a</source><target>b</target>';

describe('constraints, each with a file that breaks it and its valid neighbour', () => {
  it.each([
    ['inline-id-unique', inSegment('<ph id="1"/><pc id="1">a</pc>'), inSegment('<ph id="1"/>', '<ph id="1"/>')],
    ['inline-id-unique', match('<source><ph id="1"/><ph id="1"/></source><target/>'), match('<source><ph id="s"/></source><target/>')],
    ['data-ref', match('<source><ph id="1" dataRef="d"/></source><target/>'), match(PAIR)],
    ['copy-of', inSegment('<ph id="1" copyOf="1"/>'), inSegment('<ph id="1"/>', '<ph id="1"/><ph id="2" copyOf="1"/>')],
    ['start-code', inSegment('<sc id="1"/>a'), inSegment('<sc id="1" isolated="yes"/>a')],
    [
      'start-code',
      inSegment('<sc id="1"/>a<ec startRef="1"/>', '<sc id="1"/>'),
      inUnit(
        `<segment><source><sc id="1"/>a</source><target><sc id="1"/></target></segment><segment><source><ec startRef="1"/></source></segment>`,
      ),
    ],
    ['end-code', inSegment('<sc id="1"/>a<ec startRef="1" dir="ltr"/>'), inSegment('<ec id="1" isolated="yes" dir="ltr"/>')],
    ['marker-pair', inSegment('<sm id="1"/>a'), inSegment('<sm id="1"/>a<em startRef="1"/>')],
    [
      'span-hints',
      inSegment('<sc id="1" canCopy="no"/><ec startRef="1"/>'),
      inSegment('<sc id="1" canCopy="no"/><ec startRef="1" canCopy="no"/>'),
    ],
    [
      'target-order',
      inUnit('<segment><source/><target order="2"/></segment>'),
      inUnit('<segment><source/><target order="2"/></segment><segment><source/><target order="1"/></segment>'),
    ],
    ['sub-type', inSegment('<ph id="1" type="fmt" subType="xlf:bold"/>'), inSegment('<ph id="1" type="fmt" subType="my:bold"/>')],
    ['code-point', inSegment('<cp hex="110000"/>'), inSegment('<cp hex="001B"/>')],
    [
      'content-language',
      inUnit('<segment><source xml:lang="EN">a</source><target xml:lang="zh">b</target></segment>'),
      inUnit('<segment><source xml:lang="EN">a</source><target xml:lang="ZH-cn">b</target></segment>'),
    ],
    ['target-language', inUnit('<segment><source/><target/></segment>', { target: '' }), inUnit(S, { target: '' })],
    [
      'note-ref',
      inUnit(`<notes><note ref="#s2">n</note></notes>${S}`),
      inUnit('<notes><note ref="#f=f1/u=u1/t=1">n</note></notes><segment><source/><target><ph id="1"/></target></segment>'),
    ],
    [
      'comment',
      inSegment('<mrk id="1" type="comment" ref="#n=1">a</mrk>'),
      inSegment('<mrk id="m" type="comment" ref="#u=u1/n=1">a</mrk>', undefined, '<notes><note id="1">n</note></notes>'),
    ],
    [
      'module-once',
      inUnit(
        `${'<m:metadata xmlns:m="NS"><m:metaGroup><m:meta type="t">a</m:meta></m:metaGroup></m:metadata>'.replace('NS', METADATA).repeat(2)}${S}`,
      ),
      inUnit(`<m:metadata xmlns:m="${METADATA}"><m:metaGroup><m:meta type="t">a</m:meta></m:metaGroup></m:metadata>${S}`),
    ],
    ['extension-id', inUnit(`<x:a xmlns:x="urn:x" id="1"><x:b id="1"/></x:a>${S}`), inUnit(`<x:a xmlns:x="urn:x" id="u1"/>${S}`)],
    ['match-ref', match(PAIR, 'ref="#elsewhere"'), match(PAIR, 'ref="#f=f1/u=u1/s"')],
    [
      'content-language',
      match('<source>a</source><target xml:lang="fr">b</target>'),
      match('<source>a</source><target xml:lang="fr">b</target>', 'ref="#s" reference="yes"'),
    ],
    ['attribute-value', match(PAIR, 'ref="#s" similarity="101"'), match(PAIR, 'ref="#s" similarity="99.5"')],
    [
      'glossary-ref',
      inUnit(
        `<g:glossary xmlns:g="${GLOSSARY}"><g:glossEntry ref="#x"><g:term>a</g:term><g:definition>b</g:definition></g:glossEntry></g:glossary>${S}`,
      ),
      inUnit(
        `<g:glossary xmlns:g="${GLOSSARY}"><g:glossEntry ref="#x"><g:term>a</g:term><g:definition>b</g:definition></g:glossEntry></g:glossary><segment><source><mrk id="x" type="term">a</mrk></source></segment>`,
      ),
    ],
    [
      'size-place',
      inUnit(`<segment><source><ph id="1" z:sizeRestriction="1" xmlns:z="${SIZE_RESTRICTION}"/></source></segment>`),
      inUnit(`<segment><source><pc id="1" z:sizeRestriction="1" xmlns:z="${SIZE_RESTRICTION}"/></source></segment>`),
    ],
    ['element-allowed', inUnit(S).replace('<file', '<notes><note>a</note></notes><file'), inUnit(`<notes><note>a</note></notes>${S}`)],
  ])('%s', (rule, broken, valid) => {
    expect(rules(broken)).toEqual([rule]);
    expect(rules(valid)).toEqual([]);
  });

  it('what is no XLIFF is called so', () => {
    expect(rules('<html/>')).toEqual(['xliff']);
    expect(rules('<xliff version="1.2"/>')).toEqual(['xliff']);
    expect(rules(inUnit(S).replace('version="2.0"', 'version="2.2"'))).toEqual(['attribute-value']);
  });

  it('a finding says where: line and column of the tag, in the file that was named', () => {
    const text = inUnit(`\n<segment>\r\n  <source>字<ph\n  id="a b"/></source></segment>`);
    expect(validateXliff(text, { file: 'a.xlf' })).toEqual([
      {
        file: 'a.xlf',
        line: 3,
        column: 12,
        rule: 'attribute-value',
        message: 'id="a b" on <ph> must be a name token: letters, digits, ".", "-", "_" or ":", without spaces.',
      },
    ]);
  });

  it('a report has no more than 100 findings', () => {
    expect(rules(inUnit('<segment/>'.repeat(500)))).toHaveLength(100);
  });
});

describe('XLIFF 1.2', () => {
  const file = (inside: string): string =>
    `<xliff xmlns="${XLIFF_12}" version="1.2"><file original="a" source-language="en" datatype="plaintext"><body>${inside}</body></file></xliff>`;
  const unit = (source: string, id = '1'): string => file(`<trans-unit id="${id}"><source>${source}</source></trans-unit>`);

  it.each([
    ['attribute-required', file('<trans-unit><source/></trans-unit>'), unit('a')],
    ['element-required', file('<trans-unit id="1"/>'), unit('')],
    [
      'element-allowed',
      file('<trans-unit id="1"><source/><target/><seg-source/></trans-unit>'),
      file('<trans-unit id="1"><source/><seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source><target/></trans-unit>'),
    ],
    ['element-allowed', unit('<b>a</b>'), unit('<g id="1" ctype="bold">a</g>')],
    [
      'structural-id-unique',
      file('<trans-unit id="1"><source/></trans-unit>'.repeat(2)),
      file('<group><trans-unit id="1"><source/></trans-unit></group><trans-unit id="2"><source/></trans-unit>'),
    ],
    ['inline-id-unique', unit('<g id="1">a</g><x id="1"/>'), unit('<bpt id="1">a</bpt><ept id="1">b</ept>')],
    ['start-code', unit('<bpt id="1">a</bpt>'), unit('<bpt id="1" rid="r">a</bpt>b<ept id="2" rid="r">c</ept>')],
    ['start-code', unit('<ex id="1"/><bx id="1"/>'), unit('<bx id="1"/><it id="2" pos="open">a</it><ex id="1"/>')],
  ])('%s', (rule, broken, valid) => {
    expect(rules(broken)[0]).toBe(rule);
    expect(rules(valid)).toEqual([]);
  });
});
