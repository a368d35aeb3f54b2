import { describe, expect, it } from 'vitest';
import { filtered, placeOf } from './filter';
import type { FoundInEntry } from './use-run';

const found = (about: Partial<FoundInEntry>): FoundInEntry => ({
  ...{ check: 'c', severity: 'warning', path: ['title'], message: 'm', mark: 'm', uid: 'a', documentId: 'd', locale: 'en', title: 't' },
  ...about,
});

describe('the list of findings', () => {
  const all = [
    found({ uid: 'b' }),
    found({ title: 'z' }),
    found({ title: 'a', locale: 'zh-CN' }),
    found({ severity: 'error', title: 'e' }),
  ];
  const titles = (filter: object) => filtered(all, filter, ['a', 'b']).map(({ uid, title }) => `${uid} ${title}`);

  it('begins with errors, then goes by type and title', () => expect(titles({})).toEqual(['a e', 'a a', 'a z', 'b t']));
  it('is narrowed by severity, type and language', () => {
    expect(titles({ severity: 'error' })).toEqual(['a e']);
    expect(titles({ uid: 'b' })).toEqual(['b t']);
    expect(titles({ locale: 'zh-CN', severity: 'warning' })).toEqual(['a a']);
  });
});

it.each([
  [found({}), false, '/content-manager/collection-types/a/d?plugins[i18n][locale]=en&reveal=title'],
  [found({ path: ['measures', '1', 'title'] }), true, '/content-manager/single-types/a?plugins[i18n][locale]=en&reveal=measures.1.title'],
  [found({ path: [], locale: '' }), false, '/content-manager/collection-types/a/d'],
])('leads to where it is mended', (finding, single, place) => expect(placeOf(finding, single)).toBe(place));
