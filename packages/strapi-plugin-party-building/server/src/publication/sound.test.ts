import { buildSnapshot, InvalidSnapshot } from '@party-building/delivery';
import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { buildSound } from './sound';

describe('what breaks the contract', () => {
  it('is left out alone, with what refers to it, and named', () => {
    const snapshot = fixtureWholeSnapshot('en');
    const hall = snapshot.venues?.find(({ key }) => key === 'hall');
    Object.assign(hall ?? {}, { capacity: -1 });
    const reports: string[] = [];
    const built = buildSound(snapshot, buildSnapshot, (sentence) => reports.push(sentence));
    expect(built.snapshot.venues?.map(({ key }) => key)).not.toContain('hall');
    expect(built.snapshot.activities?.some(({ venue }) => venue === 'hall')).toBe(false);
    expect(built.snapshot.grasps).toEqual(fixtureWholeSnapshot('en').grasps);
    expect(reports[0]).toMatch(/“hall” of the venues is not shown: capacity: /);
  });

  it('outside the lists stops the build', () => {
    expect(() => buildSound({ ...fixtureWholeSnapshot('en'), locale: '' }, buildSnapshot, () => undefined)).toThrow(InvalidSnapshot);
  });

  it('does not matter where nothing is broken', () => {
    const snapshot = fixtureWholeSnapshot('en');
    expect(buildSound(snapshot, buildSnapshot, () => expect.unreachable()).hash).toBe(buildSnapshot(snapshot).hash);
  });
});
