import type { Inline } from '@party-building/l10n';
import { describe, expect, it } from 'vitest';
import type { SaveConflict, Source } from '../../api/targets';
import {
  differingCodes,
  draftAfterRefusal,
  draftAfterSave,
  isChanged,
  openDraft,
  problemOf,
  readDraft,
  saveOf,
  settled,
  sourceAfter,
  swappedAside,
  withContent,
  withSource,
  withSourceCodes,
  wouldLose,
  type Draft,
} from './drafts';

const link = (id: string, url: string, ...content: Inline[]): Inline => ({
  type: 'pair',
  id,
  kind: 'link',
  data: { start: url, end: '' },
  content,
});
const bold = (id: string, ...content: Inline[]): Inline => ({ type: 'pair', id, kind: 'bold', content });
const source = (...content: Inline[]): Source => ({ status: 'published', content, hash: JSON.stringify(content), isTranslated: false });
const ahead = (...content: Inline[]): Source => ({ ...source(...content), status: 'draft' });

const open = (sources: Source[], target: Inline[] = []): Draft => openDraft({ sources, target, revision: 3 }) as Draft;

describe('the field of a unit', () => {
  it('has the translation, its codes named as in the source', () => {
    const draft = open([source('见', link('1', '/a', '甲'), bold('2', '乙'))], [bold('1', 'B'), link('2', '/a', 'A')]);
    expect(draft.typed).toBe('{2}B{/2}{1}A{/1}');
    expect(isChanged(draft)).toBe(false);
  });

  it('is not there where the source has no such unit', () => {
    expect(openDraft({ sources: [], target: ['A'], revision: 1 })).toBeUndefined();
  });

  it('is one of the version that was translated, and of what is published where nobody has said which', () => {
    expect(open([source('甲'), { ...ahead('乙'), isTranslated: true }], ['B']).source.content).toEqual(['乙']);
    expect(open([source('甲'), ahead('乙')], ['B']).source.content).toEqual(['甲']);
  });

  it('is saved with what it was opened with', () => {
    const draft = { ...open([source('甲')], ['A']), typed: 'B' };
    expect(saveOf('title', draft)).toEqual({
      path: 'title',
      revision: 3,
      base: ['A'],
      content: ['B'],
      source: '["甲"]',
      state: 'translated',
      origin: 'human',
    });
    expect(saveOf('title', { ...draft, isUnfinished: true })?.state).toBe('draft');
  });

  it.each([
    ['', false, 'empty', []],
    ['A', false, 'missing', ['1']],
    ['A', true, undefined, undefined],
    ['{1}A', true, 'unclosed', ['1']],
    ['{9}A{/9}', true, 'unknown', ['9']],
    ['{1}A{/1}', false, undefined, undefined],
  ])('“%s” (unfinished: %s) is refused as %s', (typed, isUnfinished, kind, ids) => {
    const problem = problemOf({ ...open([source(bold('1', '甲'))]), typed, isUnfinished });
    expect([problem?.kind, problem?.ids]).toEqual([kind, ids]);
  });

  it('can be emptied, but not called a translation then', () => {
    const draft = { ...open([source('甲')], ['A']), typed: '' };
    expect(problemOf(draft)?.kind).toBe('empty');
    expect(problemOf({ ...draft, isUnfinished: true })).toBeUndefined();
  });
});

describe('another version of the source', () => {
  it('names the codes of what is being written, too', () => {
    const [published, draft] = [source(bold('1', '甲')), source(link('1', '/a', '新'), bold('2', '甲'))];
    const written = withSource({ ...open([published, draft], [bold('1', 'A')]), typed: 'My {1}A{/1}' }, draft);
    expect(written.typed).toBe('My {2}A{/2}');
    expect(written.source).toBe(draft);
    expect(isChanged(written)).toBe(true);
  });

  it('does not count as a change by itself', () => {
    const [published, draft] = [source(bold('1', '甲')), source(link('1', '/a', '新'), bold('2', '甲'))];
    expect(isChanged(withSource(open([published, draft], [bold('1', 'A')]), draft))).toBe(false);
  });
});

describe('once the version that was seen is gone', () => {
  const seen = (of: Source): Draft => open([of]);
  it('the draft is followed by the draft, what is published by what is published', () => {
    const now = [source('丙'), ahead('丁')];
    expect(sourceAfter(seen(ahead('乙')), now)?.content).toEqual(['丁']);
    expect(sourceAfter(seen(source('甲')), now)?.content).toEqual(['丙']);
  });
  it('a draft that was published with other words is followed by those', () =>
    expect(sourceAfter(seen(ahead('乙')), [source('丙')])?.content).toEqual(['丙']));
  it('nothing follows a text that the source no longer has', () => expect(sourceAfter(seen(source('甲')), [])).toBeUndefined());
});

it('an address that the source has changed can be taken over', () => {
  const draft = open([source(link('1', '/new', '甲'))], [link('1', '/old', 'A')]);
  expect(differingCodes(draft)).toEqual(['1']);
  const mended = withSourceCodes(draft);
  expect(differingCodes(mended)).toEqual([]);
  expect(isChanged(mended)).toBe(true);
  const read = readDraft(mended);
  expect(read.ok && read.content).toEqual([link('1', '/new', 'A')]);
});

it('a suggestion comes into the field with the codes of the source', () => {
  const draft = withContent(open([source(link('1', '/a', '甲'), bold('2', '乙'))]), [bold('1', 'B'), link('2', '/a', 'A')]);
  expect(draft.typed).toBe('{2}B{/2}{1}A{/1}');
});

describe('a suggestion that was taken', () => {
  const opened = open([source('甲')], ['A']);
  const taken = withContent(opened, ['From the memory'], 'memory');
  it('is saved as what it is while nobody has touched it', () => {
    expect(saveOf('title', taken)?.origin).toBe('memory');
    expect(saveOf('title', { ...taken, typed: 'From the memory!' })?.origin).toBe('human');
    expect(saveOf('title', withContent(taken, ['Brought back from the history']))?.origin).toBe('human');
  });
  it.each([
    ['nothing was typed', false, opened],
    ['the field was emptied', false, { ...opened, typed: ' ' }],
    ['another suggestion stands there', false, withContent(opened, ['Other'], 'machine')],
    ['the same stands there', false, { ...opened, typed: 'From the memory' }],
    ['something was typed', true, { ...opened, typed: 'Mine' }],
    ['a suggestion was changed', true, { ...taken, typed: 'Mine' }],
  ])('where %s, asks first: %s', (_what, asks, draft) => expect(wouldLose(draft, ['From the memory'])).toBe(asks));
});

describe('what is typed while a save is on its way', () => {
  const sent = { ...open([source('甲'), ahead('乙')], ['old']), typed: 'sent' };
  const typedOn = { ...sent, typed: 'sent and more' };
  const saved = { sources: [{ ...source('甲'), isTranslated: true }, ahead('乙')], target: ['sent'], revision: 4 };

  it('is all that is left of it, on top of what was saved', () => {
    const left = draftAfterSave(typedOn, sent, saved) as Draft;
    expect([left.typed, left.opened, isChanged(left)]).toEqual(['sent and more', 'sent', true]);
    expect(saveOf('title', left)).toMatchObject({ base: ['sent'], revision: 4, content: ['sent and more'], source: '["甲"]' });
    expect(left.source.isTranslated).toBe(true);
  });
  it('leaves nothing where nothing was typed, or it was given up', () => {
    expect(draftAfterSave(sent, sent, saved)).toBeUndefined();
    expect(draftAfterSave(undefined, sent, saved)).toBeUndefined();
  });
  it('is of the version that was chosen meanwhile', () =>
    expect(draftAfterSave(withSource(sent, ahead('乙')), sent, saved)?.source.content).toEqual(['乙']));
  it('stays where the unit is gone by then', () => expect(draftAfterSave(typedOn, sent, undefined)).toBe(typedOn));

  it('stays when the save is refused, with the reason beside it', () => {
    expect(draftAfterRefusal(typedOn, sent, { failure: 'x' })).toEqual({ ...typedOn, failure: 'x' });
    expect(draftAfterRefusal(undefined, sent, { failure: 'x' }).typed).toBe('sent');
  });
});

describe('after somebody else was faster', () => {
  const mine = { ...open([source('甲')], ['old']), typed: 'mine', failure: 'x' };
  const conflict: Extract<SaveConflict, { kind: 'target' }> = {
    ...{ path: 'title', kind: 'target', base: ['old'], theirs: ['theirs'], mine: ['mine'], revision: 4 },
  };
  it.each([
    ['mine', 'mine', undefined],
    ['both', 'mine', { whose: 'theirs', typed: 'theirs' }],
    ['theirs', 'theirs', { whose: 'mine', typed: 'mine' }],
  ] as const)('“%s” has “%s” in the field', (choice, typed, aside) => {
    const after = settled({ ...mine, conflict }, conflict, choice);
    expect([after.typed, after.aside, after.conflict, after.failure]).toEqual([typed, aside, undefined, undefined]);
    expect(saveOf('title', after)).toMatchObject({ base: ['theirs'], revision: 4 });
  });
  it('what was put aside comes back', () => {
    const after = swappedAside(settled({ ...mine, conflict }, conflict, 'theirs'));
    expect([after.typed, after.aside]).toEqual(['mine', { whose: 'theirs', typed: 'theirs' }]);
    expect(isChanged(after)).toBe(true);
  });
});
