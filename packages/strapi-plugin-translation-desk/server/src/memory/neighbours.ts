import { exactHash, normaliseContent, type EntryContent } from '@party-building/l10n';
import type { OpenTarget } from '../writes/open-target';

/** Exact hashes of the source texts around a unit: the same text between the same neighbours has the same translation. */
export function neighboursOf({ source }: OpenTarget, path: string): { before?: string; after?: string } {
  const units = writtenUnits(source.published ?? source.draft);
  const at = units.findIndex((unit) => unit.path === path);
  const [before, after] = at < 0 ? [] : [units[at - 1], units[at + 1]];
  return { ...(before && { before: exactHash(before.content) }), ...(after && { after: exactHash(after.content) }) };
}

const writtenUnits = (content: EntryContent | undefined) =>
  (content?.units ?? []).filter((unit) => normaliseContent(unit.content).length > 0);
