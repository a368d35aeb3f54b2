import { exactHash, recordTranslation, type Inline } from '@party-building/l10n';
import { describe, expect, it } from 'vitest';
import { baseRead, baseSent } from './base';
import { exportIds } from './export-id';
import { judgeUnit } from './judge-unit';
import { restoreCodes } from './restore-codes';
import { unitIdOf } from './unit-id';

const link = (url: string, text: string, id = '1'): Inline => ({
  type: 'pair',
  id,
  kind: 'link',
  data: { start: JSON.stringify({ url }), end: '' },
  content: [text],
});
const SOURCE: Inline[] = ['请读', link('https://example.com/zh', '章程')];
const TARGET: Inline[] = ['Read ', link('https://example.com/en', 'the rules')];

describe('ids', () => {
  it('of units are name tokens, whatever a path holds', () => {
    expect(unitIdOf('sections[~6b86b273].points[a b].label')).toMatch(/^u[0-9a-f]{32}$/);
    expect(unitIdOf('a')).not.toBe(unitIdOf('b'));
  });

  it('of exports hold for one document of one site', () => {
    const ids = exportIds('secret');
    const token = ids.newToken();
    const id = ids.sign(token, 'api::page.page/one');
    expect(ids.verify(` ${id}\n`, 'api::page.page/one')).toBe(token);
    expect(ids.verify(id, 'api::page.page/two')).toBeUndefined();
    expect(exportIds('other').verify(id, 'api::page.page/one')).toBeUndefined();
    for (const forged of ['', token, `${token}.`, `${token}.${'0'.repeat(64)}`])
      expect(ids.verify(forged, 'api::page.page/one')).toBeUndefined();
  });
});

describe('codes that come back', () => {
  it('get back what they stand for, and nothing from the file', () => {
    const read: Inline[] = [
      { type: 'pair', id: '1', kind: '', data: { start: '{"url":"https://evil.example"}', end: '' }, content: ['x'] },
    ];
    expect(restoreCodes(SOURCE, read)).toEqual([link('https://example.com/zh', 'x')]);
    const added: Inline[] = [link('https://evil.example', 'x', '7')];
    expect(restoreCodes(SOURCE, added)).toEqual([{ type: 'pair', id: '7', kind: 'link', content: ['x'] }]);
  });

  it('keep the address that the translation had of its own', () => {
    const base = baseSent({ id: 'u', path: 'p', source: SOURCE, status: 'draft', target: TARGET, state: 'translated' }, { source: SOURCE });
    const here = { sources: [{ status: 'draft', content: SOURCE }], target: TARGET } as const;
    expect(judgeUnit({ target: TARGET, state: 'translated' }, base, here)).toEqual({ outcome: 'same' });
    const moved: Inline[] = [link('https://other.example', 'The rules'), ' are to be read'];
    expect(judgeUnit({ target: moved, state: 'translated' }, base, here)).toMatchObject({
      outcome: 'written',
      content: [link('https://example.com/en', 'The rules'), ' are to be read'],
    });
  });
});

describe('the text that was translated', () => {
  const meta = (base: string) => [{ category: 'translation-desk', type: 'base', value: base }];

  it('is what was sent, and the file has it unaltered', () => {
    const sent = { id: 'u', path: 'p', source: ['一'], status: 'draft', target: [], state: 'initial' } as const;
    expect(baseSent(sent, { source: ['一'] }).altered).toBeUndefined();
    expect(baseSent(sent, { source: ['二'] })).toMatchObject({ source: ['一'], altered: ['二'] });
  });

  it('is found by its words where the tool has dropped all else', () => {
    expect(baseRead({ source: ['一'], metadata: [] }, [['一']], [])).toMatchObject({ source: ['一'] });
    expect(baseRead({ source: ['旧'], metadata: [] }, [['一']], [])).toMatchObject({ source: ['旧'] });
    expect(baseRead({ source: ['旧'], metadata: meta(exactHash('旧')) }, [['一']], []).altered).toBeUndefined();
    expect(baseRead({ source: ['改'], metadata: meta(exactHash('一')) }, [['一']], [])).toMatchObject({ source: ['一'], altered: ['改'] });
  });
});

describe('a unit of a file', () => {
  const draft = (text: string) => ({ status: 'draft' as const, content: [text] });
  const record = (source: string, target: string) =>
    recordTranslation(undefined, { source: [source], sourceStatus: 'draft', target: [target], state: 'translated', origin: 'import' });
  const base = (target = '') => ({ source: ['一'], codes: [], target: exactHash(target) });
  const unit = (target: string, state: 'initial' | 'translated' | 'final' = 'translated') => ({ target: [target], state });

  it('is new, late, or of no use', () => {
    const here = { sources: [draft('一')], target: [] };
    expect(judgeUnit(unit('One'), base(), here)).toMatchObject({ outcome: 'written', isReviewed: false });
    expect(judgeUnit(unit('One', 'final'), base(), here)).toMatchObject({ outcome: 'written', isReviewed: true });
    expect(judgeUnit(unit('One', 'final'), base(), { ...here, sources: [draft('二')] })).toMatchObject({ outcome: 'outdated' });
    expect(judgeUnit(unit(' \u200b'), base(), here)).toEqual({ outcome: 'empty' });
    expect(judgeUnit({ state: 'initial' }, base(), here)).toEqual({ outcome: 'empty' });
    const altered = { ...base(), altered: ['改'] };
    expect(judgeUnit(unit('One'), altered, here)).toEqual({ outcome: 'source-altered', before: ['一'], after: ['改'] });
  });

  it('does not replace what was written here since without being told', () => {
    const here = { sources: [draft('一')], target: ['Ours'], record: record('一', 'Ours') };
    expect(judgeUnit(unit('One'), base(), here)).toMatchObject({ outcome: 'conflict', isWaiting: false });
    expect(judgeUnit(unit('One'), base(), here, 'theirs')).toMatchObject({ outcome: 'kept' });
    expect(judgeUnit(unit('One'), base(), here, 'mine')).toMatchObject({ outcome: 'written' });
    expect(judgeUnit(unit('One'), { source: ['一'], codes: [] }, here)).toMatchObject({ outcome: 'conflict' });
    expect(judgeUnit(unit('Old'), base('Old'), here)).toEqual({ outcome: 'same' });
  });

  it('says nothing new of a text that comes back untouched', () => {
    const late = { sources: [draft('二')], target: ['One'], record: record('旧', 'One') };
    expect(judgeUnit(unit('One', 'final'), base('One'), late)).toEqual({ outcome: 'same' });
    const confirmed = { ...late, sources: [draft('一')] };
    expect(judgeUnit(unit('One', 'final'), base('One'), confirmed)).toEqual({ outcome: 'same' });
    const done = { sources: [draft('一')], target: ['One'], record: record('一', 'One') };
    expect(judgeUnit(unit('One', 'final'), { ...base('One'), state: 'translated' }, done)).toMatchObject({ outcome: 'approved' });
    expect(judgeUnit(unit('One', 'final'), { ...base('One'), state: 'final' }, done)).toEqual({ outcome: 'same' });
  });
});
