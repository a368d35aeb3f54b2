import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../inline/inline.js';
import { recordDismissal, recordTranslation } from '../states/record.js';
import { indexTerms } from '../terms/term-index.js';
import { parseTermbase } from '../terms/termbase.js';
import { amountsIn } from './amounts.js';
import type { Subject } from './check.js';
import { sentenceOf } from './messages.js';
import { CHECKS, runChecks, withoutDismissed } from './run-checks.js';

const content = (text: string | Inline[]): Inline[] => (typeof text === 'string' ? (text === '' ? [] : [text]) : text);
const zh = (text: string | Inline[]) => ({ locale: 'zh-CN', content: content(text) });
const en = (text: string | Inline[]) => ({ locale: 'en', content: content(text) });
const found = (subject: Subject) => runChecks(subject).map(({ message, severity }) => `${severity[0]} ${message}`);
const fixed = (subject: Subject) =>
  runChecks(subject)
    .flatMap(({ fix }) => fix ?? [])
    .reduceRight((text, fix) => text.slice(0, fix.start) + fix.text + text.slice(fix.end), String(subject.target.content[0]));

const bold = (id: string, ...inner: Inline[]): Inline => ({ type: 'pair', id, kind: 'bold', content: inner });
const link = (id: string, url: string, ...inner: Inline[]): Inline => ({
  type: 'pair',
  id,
  kind: 'link',
  data: { start: JSON.stringify({ url }), end: '' },
  content: inner,
});
const terms = indexTerms(
  parseTermbase(
    [
      'zh,en,note,forbidden_variants',
      '党建,Party building,,en!:party building',
      '工会,trade union,,en:labor union',
      '党组织,Party organization,,',
      '六项机制,six mechanisms,,zh:六大机制',
    ].join('\n'),
  ).terms,
);

describe('a translation without fault', () => {
  it.each<[Subject['source'], Subject['target']]>([
    [zh('坚持党建引领，自2008年以来培训党员1.5万人。'), en('Guided by Party building, it has trained 15,000 members since 2008.')],
    [zh('“六项机制”'), en('“Six mechanisms”')],
    [zh('时间：7月1日下午3:00'), en('Time: 1 July, 3:00 p.m.')],
    [zh(['见', link('1', '/a', '党建')]), en(['See ', link('1', '/a', 'Party building')])],
    [en('Who takes part?'), zh('谁参加？')],
    [zh('CPC'), en('CPC members')],
  ])('%j is left alone', (source, target) => expect(found({ source: source!, target, terms })).toEqual([]));
});

describe('errors', () => {
  it.each<[string, Subject]>([
    ['e empty', { source: zh('党建'), target: en(' ') }],
    ['e wrong-script', { source: zh('党建引领发展'), target: en('党建引领 guides') }],
    ['e wrong-script', { source: en('guide all development'), target: zh('guide all the development') }],
    ['e code-missing', { source: zh(['见', bold('1', '甲')]), target: en('See a') }],
    ['e code-extra', { source: zh([bold('1', '甲')]), target: en([bold('1', 'a'), bold('1', 'b')]) }],
    ['e code-unknown', { source: zh('甲'), target: en([bold('7', 'a')]) }],
    ['e url-changed', { source: zh([link('1', '/a', '甲')]), target: en([link('1', '/b', 'a')]) }],
    ['e url-changed', { source: zh('见https://a.cn/x。'), target: en('See https://a.cn/y.') }],
    ['e url-missing', { source: zh('见https://a.cn/x。'), target: en('See.') }],
    ['e too-long', { target: en('abcdef'), field: { type: 'string', maxLength: 5 } }],
    ['e too-short', { target: en('ab'), field: { type: 'string', minLength: 3 } }],
    ['e wrong-form', { target: en('ab'), field: { type: 'string', regex: '^[0-9]+$' } }],
    ['e term-forbidden', { target: en('the party building'), terms }],
  ])('%s', (expected, subject) => expect(found(subject)).toContain(expected));

  it('are alone where there is no text', () => expect(found({ source: zh('党建2008。'), target: en(''), terms })).toEqual(['e empty']));

  it('are none where the source is empty too', () => expect(found({ source: zh(''), target: en('') })).toEqual([]));
});

describe('warnings', () => {
  it.each<[string, Subject]>([
    ['w unchanged', { source: en('Party Building Online'), target: { locale: 'de', content: ['Party Building Online'] } }],
    ['w term-missing', { source: zh('工会'), target: en('Unions'), terms }],
    ['w term-forbidden', { source: zh('工会'), target: en('A labor union'), terms }],
    ['w party-capitals', { source: zh('党组织'), target: en('the party organization'), terms }],
    ['w party-capitals', { source: zh('党的领导'), target: en('the leadership of the party') }],
    ['w number-missing', { source: zh('自2008年'), target: en('Since 2009') }],
    ['w number-added', { source: zh('自2008年'), target: en('Since 2009') }],
    ['w number-missing', { source: zh('3亿元'), target: en('30 million yuan') }],
    ['w number-missing', { source: zh('二十五名党员'), target: en('Party members') }],
    ['w number-missing', { source: zh('五个支部'), target: en('six branches') }],
    ['w end-punctuation', { source: zh('谁参加？'), target: en('Who takes part.') }],
    ['w pair-incomplete', { target: en('The measures are One Building, Two Examinations and Three Contacts".') }],
    ['w pair-incomplete', { target: en('the Party (since 2008') }],
    ['w double-space', { target: en('two  blanks') }],
    ['w space-before-mark', { target: en('one , two') }],
    ['w control-character', { target: en('a\u0007b') }],
    ['w full-width', { target: en('one， two') }],
    ['w mixed-quotes', { target: en('“one” and "two"') }],
    ['w mark-twice', { target: en('one,, two') }],
    ['w inconsistent', { target: en('Party cell'), otherTargets: ['Party branch'] }],
    ['w zh-half-width', { target: zh('党建,引领') }],
    ['w traditional', { target: zh('黨建'), toSimplified: (text) => text.replaceAll('黨', '党') }],
  ])('%s', (expected, subject) => expect(found(subject)).toContain(expected));

  it('know another party from the Party', () => {
    expect(found({ source: zh('党与第三方'), target: en('the Party and a third party') })).toEqual([]);
  });

  it('leave numerals of fixed terms to the terms', () => {
    expect(found({ source: zh('六项机制'), target: en('Six mechanisms'), terms })).toEqual([]);
  });

  it('leave a list’s bracket and an abbreviation alone', () => {
    expect(found({ target: en('a) the first; b) the second') })).toEqual([]);
    expect(found({ source: zh('某某有限公司'), target: en('Somebody Co., Ltd.') })).toEqual([]);
  });

  it('keep 乾 where the dictionary of words keeps it', () => {
    const toSimplified = (text: string) => text.replace(/乾(?!隆)/gu, '干');
    expect(found({ target: zh('乾隆年间'), toSimplified })).toEqual([]);
    expect(found({ target: zh('饼乾'), toSimplified })).toEqual(['w traditional']);
  });
});

describe('information', () => {
  it.each<[string, Subject]>([
    ['i repeated-word', { target: en('the the Party') }],
    ['i repeated-word', { target: zh('企业的的发展') }],
    ['i misspelt', { target: en('a strnage word'), isMisspelt: (word) => word === 'strnage' }],
    ['i long-sentence', { target: en(`${'word '.repeat(50)}end.`) }],
    ['i long-sentence', { target: zh('党'.repeat(121)) }],
  ])('%s', (expected, subject) => expect(found(subject)).toContain(expected));

  it('is quiet about words that are well said twice', () => {
    expect(found({ target: en('that that had had') })).toEqual([]);
    expect(found({ target: zh('达到目的的方法，得到了了解') })).toEqual([]);
  });
});

describe('amounts', () => {
  it.each<[string, number[]]>([
    ['1,250人', [1250]],
    ['1.5万人', [15000]],
    ['3.2亿', [320000000]],
    ['2 million', [2000000]],
    ['二十五', [25, 25]],
    ['二〇二六年', [2026]],
    ['三千万', [30000000, 30000000]],
    ['twenty-five', [25, 5]],
    ['万一', []],
  ])('%s is %j', (text, values) => expect(amountsIn(text).map(({ value }) => value)).toEqual(values));
});

describe('a fix', () => {
  it('is offered where it is sure', () => {
    expect(fixed({ target: en('the party building'), terms })).toBe('the Party building');
    expect(fixed({ target: zh('自 2008年,') })).toBe('自2008年，');
    expect(fixed({ target: en(' one  two ,three') })).toBe('one two ,three');
  });
});

describe('a dismissal', () => {
  it('holds for its check and its text', () => {
    const target = en('Since 2009');
    const subject = { source: zh('自2008年'), target };
    const record = recordTranslation(undefined, {
      source: subject.source.content,
      sourceStatus: 'draft',
      target: target.content,
      state: 'translated',
      origin: 'human',
    });
    const { dismissed } = recordDismissal(record, { check: 'numbers', target: record.target, reason: 'The source is wrong.' });
    expect(withoutDismissed(runChecks(subject), target, dismissed)).toEqual([]);
    expect(withoutDismissed(runChecks({ ...subject, target: en('Since 2010') }), en('Since 2010'), dismissed)).not.toEqual([]);
  });
});

describe('the messages', () => {
  it('are sentences in both languages, with what was found', () => {
    const [finding] = runChecks({ target: en('the party building'), terms });
    expect(sentenceOf(finding!, 'en')).toBe('“party building” is not to be used; say “Party building”.');
    expect(sentenceOf(finding!, 'zh-Hans')).toBe('不应使用“party building”，应为“Party building”。');
  });

  it('are named by one check each', () => expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length));
});

const SOURCE = fileURLToPath(new URL('../../../../../shared/source/', import.meta.url));
const isAbsent = !existsSync(SOURCE) && process.env['CI'] !== 'true';

describe('the text that the customer sent', () => {
  it('shows its machine translation', ({ skip }) => {
    skip(isAbsent, `${SOURCE} is not there.`);
    const starter = indexTerms(parseTermbase(readFileSync(`${SOURCE}termbase.csv`, 'utf8')).terms);
    const text = readFileSync(`${SOURCE}party-building-concept.en.txt`, 'utf8');
    const findings = text
      .split('\n')
      .flatMap((line) => runChecks({ target: en(line), terms: starter }).map((finding) => ({ ...finding, line })));
    const all = findings.map(({ message, params }) => `${message} ${params['found'] ?? params['mark']}`);
    expect(all).toEqual(
      expect.arrayContaining([
        'term-forbidden party building',
        'term-forbidden party branch',
        'term-forbidden party members',
        'term-forbidden party secretary',
        'term-forbidden party team leader',
        'term-forbidden Party construction',
        'term-forbidden position of Party building activities',
      ]),
    );
    const unbalanced = findings.filter(({ message }) => message === 'pair-incomplete').map(({ line }) => line);
    expect(unbalanced).toEqual([expect.stringContaining('One Building, Two Examinations and Three Contacts"')]);
  });
});
