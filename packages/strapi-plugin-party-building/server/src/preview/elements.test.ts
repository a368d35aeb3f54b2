import { ELEMENTS } from '@party-building/contract';
import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_TYPES } from '../content-types/uids';
import { elementsFor, wholePage } from './elements';
import { typeOf } from './scope';

const snapshot = fixtureWholeSnapshot('en');
const named = (type: string, key?: string) =>
  elementsFor(type, key, snapshot).map(({ element, item }) => (item ? `${element} ${item}` : element));

describe('the elements of a preview', () => {
  it('show the document first, then where else it stands', () => {
    expect(named('value', 'honesty')).toEqual(['pb-value-card honesty', 'pb-value-cards']);
    expect(named('activity', 'course')).toEqual(['pb-activity course', 'pb-activities']);
    expect(named('concept')[0]).toBe('pb-concept');
  });

  it('show mechanisms where the grasp has some', () => {
    const withSome = snapshot.grasps.find(({ mechanisms }) => mechanisms.length > 0)!;
    const without = snapshot.grasps.find(({ mechanisms }) => mechanisms.length === 0)!;
    expect(named('grasp', withSome.key)).toContain('pb-mechanisms');
    expect(named('grasp', without.key)).not.toContain('pb-mechanisms');
  });

  it('are there for every type, and only such as there are', () => {
    for (const uid of PUBLISHED_TYPES) expect(named(typeOf(uid) ?? '', 'x')).not.toEqual([]);
    expect(ELEMENTS).toEqual(expect.arrayContaining(wholePage().map(({ element }) => element)));
  });
});
