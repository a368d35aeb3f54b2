import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ABSENT, conformanceIsThere, suite } from '../../testing/conformance.js';
import { inSegment, inUnit } from '../../testing/xliff.js';
import type { ExchangeUnit } from '../exchange.js';
import { findingLine } from '../finding.js';
import { XLIFF_12 } from '../names.js';
import { writeXliff } from '../write/write.js';
import { readXliff } from './read.js';

function unitOf(input: string): ExchangeUnit {
  const read = readXliff(input);
  if (!read.ok) throw new Error(read.findings.map(findingLine).join('\n'));
  const [unit] = read.exchange.files.flatMap(({ units }) => units);
  if (!unit) throw new Error('There is no unit.');
  return unit;
}

const bold = (...content: string[]) => ({ type: 'pair' as const, id: '1', kind: 'bold', content });

describe('XLIFF 2: a unit is read as one text', () => {
  it('segments and ignorables joined, targets in their order', () => {
    const unit = unitOf(
      inUnit(
        '<segment id="a" state="final"><source>One. </source><target order="3"> Eins.</target></segment>' +
          '<ignorable><source>—</source></ignorable>' +
          '<segment id="b" state="reviewed"><source>Two.</source><target order="1">Zwei.</target></segment>',
      ),
    );
    expect(unit).toMatchObject({ source: ['One. —Two.'], target: ['Zwei.— Eins.'], state: 'reviewed' });
  });

  it('a code that a tool has cut is one again', () => {
    const parts =
      '<segment><source><sc id="1" type="fmt" subType="xlf:b"/>One. </source><target><sc id="1" type="fmt" subType="xlf:b"/>Eins. </target></segment>' +
      '<segment><source>Two.<ec startRef="1"/></source><target>Zwei.<ec startRef="1"/></target></segment>';
    expect(unitOf(inUnit(parts))).toMatchObject({ source: [bold('One. Two.')], target: [bold('Eins. Zwei.')] });
  });

  it('codes that cross stand alone, so that nothing is lost and a check sees them', () => {
    const unit = unitOf(inSegment('<sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/>'));
    expect(unit.source).toEqual([
      { type: 'atom', id: '1', kind: '' },
      'a',
      { type: 'pair', id: '2', kind: '', content: ['b', { type: 'atom', id: '1.end', kind: '' }, 'c'] },
    ]);
    expect(unitOf(inSegment('<pc id="1">a<sc id="2"/>b</pc>c<ec startRef="2"/>')).source).toEqual([
      { type: 'pair', id: '1', kind: '', content: ['a', { type: 'atom', id: '2', kind: '' }, 'b'] },
      'c',
      { type: 'atom', id: '2.end', kind: '' },
    ]);
  });

  it('a unit of which a segment has no target has none; an empty target is one', () => {
    const half = '<segment state="final"><source>a</source><target>b</target></segment><segment><source>c</source></segment>';
    expect(unitOf(inUnit(half))).toMatchObject({ source: ['ac'], state: 'initial' });
    expect(unitOf(inUnit(half))).not.toHaveProperty('target');
    expect(unitOf(inSegment('a', ''))).toMatchObject({ target: [] });
  });

  it('a copied code has the kind and data of its base; annotations leave their content', () => {
    const data = '<originalData><data id="d">&lt;br<cp hex="0001"/></data></originalData>';
    const unit = unitOf(
      inSegment('<ph id="1" dataRef="d"/>', '<mrk id="m" type="term">a</mrk>b<ph id="1" dataRef="d"/><ph id="2" copyOf="1"/>', data),
    );
    const code = { type: 'atom', kind: '', data: '<br\u0001' };
    expect(unit.target).toEqual(['ab', { ...code, id: '1' }, { ...code, id: '2' }]);
  });

  it('translate="no" of a group holds for its units', () => {
    const grouped = inSegment('a').replace('<unit', '<group id="g" translate="no"><unit').replace('</unit>', '</unit></group>');
    expect(unitOf(grouped)).toMatchObject({ translate: false });
  });

  it('half a character as a code point is refused', () => {
    expect(readXliff(inSegment('<cp hex="D800"/>'))).toMatchObject({ ok: false, findings: [{ rule: 'code-point' }] });
  });
});

describe('XLIFF 1.2 as other tools write it', () => {
  const file = (inside: string, languages = 'source-language="en" target-language="zh-CN"'): string =>
    `<xliff xmlns="${XLIFF_12}" version="1.2"><file original="a" ${languages} datatype="html"><body><group>${inside}</group></body></file></xliff>`;

  it('segment marks, codes with native data, states', () => {
    const unit = unitOf(
      file(
        '<trans-unit id="1" resname="title"><source><bpt id="1" ctype="bold">&lt;b></bpt>A.<ept id="1">&lt;/b></ept> B.</source>' +
          '<seg-source><mrk mtype="seg" mid="0"><bpt id="1" ctype="bold">&lt;b></bpt>A.<ept id="1">&lt;/b></ept></mrk> <mrk mtype="seg" mid="1">B.</mrk></seg-source>' +
          '<target state="needs-review-translation"><mrk mtype="seg" mid="0">甲。</mrk><mrk mtype="seg" mid="1">乙。</mrk></target></trans-unit>',
      ),
    );
    expect(unit).toMatchObject({
      id: '1',
      name: 'title',
      source: [{ ...bold('A.'), data: { start: '<b>', end: '</b>' } }, ' B.'],
      target: ['甲。乙。'],
      state: 'translated',
    });
  });

  it('approved without a state is final; what needs anything is not done', () => {
    const target = (attributes: string, state = ''): string =>
      file(`<trans-unit id="1"${attributes}><source>a</source><target${state}>b</target></trans-unit>`);
    expect(unitOf(target(' approved="yes"')).state).toBe('final');
    expect(unitOf(target('')).state).toBe('translated');
    expect(unitOf(target('', ' state="needs-adaptation"')).state).toBe('initial');
  });

  it('proposals and the previous version are told apart; other alternatives are left', () => {
    const alternatives = ['proposal', 'previous-version', 'rejected', 'reference'].map(
      (type) => `<alt-trans alttranstype="${type}" match-quality="87%"><source>x</source><target>${type}</target></alt-trans>`,
    );
    expect(unitOf(file(`<trans-unit id="1"><source>a</source>${alternatives.join('')}</trans-unit>`))).toMatchObject({
      matches: [{ source: ['x'], target: ['proposal'], similarity: 87 }],
      previous: { source: ['x'], target: ['previous-version'] },
    });
  });

  it('files in several languages are refused: an exchange has one pair', () => {
    const two = file('<trans-unit id="1"><source/></trans-unit>').replace('</file>', '</file>FILE</xliff>').split('FILE')[0] ?? '';
    const other = '<file original="b" source-language="fr" datatype="html"><body/></file></xliff>';
    expect(readXliff(two + other)).toMatchObject({ ok: false, findings: [{ rule: 'file-languages' }] });
  });
});

it('every valid file of the OASIS suite is read, and what was read is written and read again without a difference', ({ skip }) => {
  if (!conformanceIsThere()) skip(ABSENT);
  let units = 0;
  for (const { name, file } of ['core', 'modules'].flatMap((part) => suite(`xliff-2.2/test-suite/${part}/valid`))) {
    const read = readXliff(readFileSync(file));
    if (!read.ok) throw new Error(name);
    const { files } = read.exchange;
    // A file of groups alone is valid XLIFF, but there is nothing in it to exchange.
    if (files.some((each) => each.units.length === 0)) continue;
    for (const version of ['2.0', '1.2'] as const) {
      const again = readXliff(writeXliff(read.exchange, version));
      expect(again, `${name} as ${version}`).toMatchObject({ ok: true });
      if (again.ok && version === '2.0') expect(again.exchange, name).toStrictEqual(read.exchange);
    }
    units += files.flatMap((each) => each.units).length;
  }
  expect(units).toBeGreaterThan(50);
});
