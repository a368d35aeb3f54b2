import { describe, expect, it } from 'vitest';
import type { PublishedRows, VenueRow } from './documents';
import { withoutDuplicates } from './duplicates';

const venue = (documentId: string, key: string, createdAt: string | null, locale = 'en') =>
  ({ documentId, key, createdAt, locale }) as VenueRow;
const rows = (venues: VenueRow[]): PublishedRows => ({
  ...{ concepts: [], grasps: [], values: [], logos: [], carriers: [] },
  venues,
});
const kept = (venues: VenueRow[]) => {
  const reports: string[] = [];
  return { ids: withoutDuplicates(rows(venues), (sentence) => reports.push(sentence)).venues.map((row) => row.documentId), reports };
};

describe('two documents with one key', () => {
  it('leave it to the older one, in all locales, and the other is named', () => {
    const { ids, reports } = kept([
      venue('new', 'hall', '2026-02-01'),
      venue('old', 'hall', '2026-01-01'),
      venue('old', 'hall', '2026-03-01', 'zh-CN'),
      venue('new', 'hall', '2026-02-01', 'zh-CN'),
      venue('x', 'library', null),
    ]);
    expect(ids).toEqual(['old', 'old', 'x']);
    expect(reports).toEqual([expect.stringMatching(/second venue with the key “hall” \(document new\) is not shown/)]);
  });

  it('are told apart the same way whatever the order of rows', () => {
    const two = [venue('b', 'hall', null), venue('a', 'hall', null)];
    expect(kept(two).ids).toEqual(kept([...two].reverse()).ids);
  });
});
