import { describe, expect, it } from 'vitest';
import type { DraftRow } from '../rows';
import { differences } from './compare';

const stored = [
  {
    locale: 'zh-CN',
    title: '读书会',
    startDate: '2026-11-13',
    startTime: '09:00:00.000',
    endDate: null,
    allDay: false,
    venue: 'hall',
    changes: [{ occurrenceDate: '2026-11-20', cancelled: true }],
  },
  { locale: 'en', title: 'Reading', startDate: '2026-11-13' },
] as unknown as DraftRow[];
const row = { row: 2, texts: {}, shared: {} };

describe('the differences of a row', () => {
  it('are none where it says what is stored', () => {
    const changes = [{ occurrenceDate: '2026-11-20', cancelled: true }];
    expect(
      differences(
        { ...row, texts: { en: { title: 'Reading' } }, shared: { startTime: '09:00:00.000', endDate: null, allDay: false }, changes },
        stored,
      ).names,
    ).toEqual([]);
  });

  it('are what it says otherwise, and nothing that it does not say', () => {
    const given = { ...row, texts: { en: { title: 'Reading group' } }, shared: { startDate: '2026-11-14', venue: 'hall' } };
    expect(differences(given, stored)).toEqual({
      texts: { en: { title: 'Reading group' } },
      shared: { startDate: '2026-11-14' },
      names: ['title', 'startDate'],
    });
  });

  it('keep stored changes beside those of the file', () => {
    const given = { ...row, changes: [{ occurrenceDate: '2026-11-27', cancelled: true }] };
    expect(differences(given, stored).shared['changes']).toEqual([
      { occurrenceDate: '2026-11-20', cancelled: true },
      { occurrenceDate: '2026-11-27', cancelled: true },
    ]);
  });

  it('are all of a new activity', () => {
    expect(differences({ ...row, texts: { en: { title: 'New' } }, shared: { startDate: '2026-11-14', endDate: null } }, []).names).toEqual([
      'title',
      'startDate',
      'endDate',
    ]);
  });
});
