import { describe, expect, it } from 'vitest';
import type { MatrixRow } from '../../api/matrix';
import { groupsOf } from './documents';
import { filterFrom, narrowed, withChoice } from './filter';

const row = (about: Partial<MatrixRow>): MatrixRow => ({
  ...{ uid: 'api::a.a', documentId: 'd', title: '党建', sourceLocale: 'zh-CN', locale: 'en', state: 'published', done: 1, total: 1 },
  ...{ outdated: 0, ahead: 0, units: {}, isPublished: true, dueOn: null, assignee: null },
  ...about,
});
const rows = [
  row({ documentId: '1', state: 'published-but-outdated' }),
  row({ documentId: '1', locale: 'fr', state: 'missing', assignee: 7 }),
  row({ documentId: '2', title: 'Grasp', dueOn: '2026-11-01' }),
  row({ documentId: '3', uid: 'api::b.b', title: 'grasp two', state: 'missing', dueOn: '2026-11-01' }),
];
const looking = { me: 7, today: '2026-11-26' };
const ids = (filter: object) => narrowed(rows, filter, looking).documents.map(({ documentId }) => documentId);

describe('the matrix', () => {
  it('has one line a document, with all its languages', () => {
    const { documents } = narrowed(rows, {}, looking);
    expect(documents.map(({ documentId, targets }) => [documentId, [...targets.keys()]])).toEqual([
      ['1', ['en', 'fr']],
      ['2', ['en']],
      ['3', ['en']],
    ]);
    expect([...(narrowed(rows, { locale: 'fr' }, looking).documents[0]?.targets.keys() ?? [])]).toEqual(['en', 'fr']);
  });

  it.each([
    [{ state: 'missing' }, ['1', '3']],
    [{ state: 'missing', locale: 'fr' }, ['1']],
    [{ type: 'api::b.b' }, ['3']],
    [{ search: 'GRASP' }, ['2', '3']],
    [{ search: '党' }, ['1']],
    [{ assigned: 'me' }, ['1']],
    [{ assigned: 'none', state: 'missing' }, ['3']],
    [{ assigned: '7' }, ['1']],
    [{ due: 'set' }, ['2', '3']],
    [{ due: 'overdue' }, ['3']],
  ])('narrowed by %j shows %j', (filter, expected) => expect(ids(filter)).toEqual(expected));

  it('counts every state of what is asked for, whichever state is looked at', () => {
    const { counts } = narrowed(rows, { state: 'missing', locale: 'en' }, looking);
    expect(counts).toMatchObject({ 'published-but-outdated': 1, missing: 1, published: 1, outdated: 0 });
  });

  it('goes by content type', () => {
    const types = [{ uid: 'api::a.a', displayName: 'A', isSingle: false }];
    const groups = groupsOf(narrowed(rows, {}, looking).documents, types);
    expect(groups.map(({ type, documents }) => [type.displayName, documents.length])).toEqual([
      ['A', 2],
      ['api::b.b', 1],
    ]);
  });
});

describe('its address', () => {
  it('says what is asked for', () => {
    expect(filterFrom(new URLSearchParams('state=missing&search=&page=2&x=1'))).toEqual({ state: 'missing' });
  });
  it('begins anew with another choice', () => {
    expect(withChoice(new URLSearchParams('page=3&type=a'), 'state', 'missing').toString()).toBe('type=a&state=missing');
    expect(withChoice(new URLSearchParams('type=a'), 'type', undefined).toString()).toBe('');
  });
});
