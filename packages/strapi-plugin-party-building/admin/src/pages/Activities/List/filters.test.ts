import { describe, expect, it } from 'vitest';
import { listParams, withChoice } from './filters';

const at = (query: string) => new URLSearchParams(query);

describe('the address of the list', () => {
  it('asks for what is to come, unless it says otherwise', () => {
    expect(listParams(at('view=list'))).toEqual({ when: 'coming' });
    expect(listParams(at('when=all'))).toEqual({});
    expect(listParams(at('when=past&kind=culture&page=2&unknown=1'))).toEqual({ when: 'past', kind: 'culture', page: '2' });
  });

  it('begins anew with another choice', () => {
    expect(withChoice(at('view=list&page=3&kind=culture'), 'kind', '').toString()).toBe('view=list');
    expect(withChoice(at('page=3'), 'search', '读书').get('search')).toBe('读书');
  });
});
