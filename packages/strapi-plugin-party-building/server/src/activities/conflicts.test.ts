import { describe, expect, it } from 'vitest';
import { venueConflicts, type Holding } from './conflicts';

const at = (documentId: string, from: string, to: string, more: Partial<Holding> = {}): Holding => ({
  documentId,
  venue: 'hall',
  from: `2026-11-${from}`,
  to: `2026-11-${to}`,
  ...more,
});
const pairs = (...occurrences: Holding[]): string[] =>
  [...venueConflicts(occurrences)]
    .map(([one, others]) => `${one.documentId}: ${others.map(({ documentId }) => documentId).join(' ')}`)
    .sort();

const MORNING = at('morning', '10T09:00:00', '10T11:00:00');

describe('conflicts of a venue', () => {
  it('are two activities that hold it at the same time, told to both', () => {
    expect(pairs(MORNING, at('course', '10T10:30:00', '10T12:00:00'))).toEqual(['course: morning', 'morning: course']);
    expect(pairs(MORNING, at('inside', '10T09:30:00', '10T10:00:00'))).toEqual(['inside: morning', 'morning: inside']);
  });

  it('are none where one ends when the other begins', () => {
    expect(pairs(MORNING, at('next', '10T11:00:00', '10T12:00:00'))).toEqual([]);
  });

  it('are none at different venues, or without one', () => {
    expect(pairs(MORNING, at('elsewhere', '10T09:00:00', '10T11:00:00', { venue: 'yard' }))).toEqual([]);
    const nowhere = { venue: null };
    expect(pairs(at('a', '10T09:00:00', '10T11:00:00', nowhere), at('b', '10T09:00:00', '10T11:00:00', nowhere))).toEqual([]);
  });

  it('are none with what does not take place', () => {
    expect(pairs(MORNING, at('cancelled', '10T09:00:00', '10T11:00:00', { status: 'cancelled' }))).toEqual([]);
    expect(pairs(MORNING, at('moved', '10T09:00:00', '10T11:00:00', { status: 'moved' }))).toHaveLength(2);
  });

  it('count whole days as the days', () => {
    const day = at('fair', '10T00:00:00', '11T00:00:00');
    expect(pairs(day, MORNING)).toHaveLength(2);
    expect(pairs(day, at('eve', '09T20:00:00', '10T00:00:00'), at('after', '11T00:00:00', '11T01:00:00'))).toEqual([]);
  });

  it('count a start without an end as a point in time', () => {
    const point = at('bell', '10T10:00:00', '10T10:00:00');
    expect(pairs(MORNING, point)).toHaveLength(2);
    expect(pairs(point, at('other bell', '10T10:00:00', '10T10:00:00'))).toHaveLength(2);
    expect(pairs(point, at('later', '10T10:00:01', '10T10:00:01'))).toEqual([]);
    expect(pairs(MORNING, at('at the end', '10T11:00:00', '10T11:00:00'))).toEqual([]);
    expect(pairs(MORNING, at('at the start', '10T09:00:00', '10T09:00:00'))).toHaveLength(2);
  });

  it('never stand between occurrences of one activity', () => {
    expect(pairs(MORNING, { ...MORNING, from: '2026-11-10T10:00:00' })).toEqual([]);
  });

  it('are found among many, also behind a long one', () => {
    const long = at('exhibition', '01T00:00:00', '30T00:00:00');
    const short = Array.from({ length: 20 }, (_, day) =>
      at(`day ${day}`, `${day + 5}T09:00:00`.padStart(11, '0'), `${day + 5}T10:00:00`.padStart(11, '0')),
    );
    expect(venueConflicts([...short, long]).get(long)).toHaveLength(20);
  });
});
