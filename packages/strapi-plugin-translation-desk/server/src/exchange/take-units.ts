import type { Core } from '@strapi/strapi';
import { exactHash, recordReview, recordTranslation, recordUnclaimed, type Inline, type TranslationRecord } from '@party-building/l10n';
import { targetContent, type OpenTarget } from '../writes/open-target';
import { sourceTexts } from '../writes/source-seen';
import { writeTexts } from '../writes/write-texts';
import type { UnitToTake } from './judge-document';

/** Stores what was judged worth it, in the transaction in which the document was opened. @returns the change. */
export async function takeUnits(
  strapi: Core.Strapi,
  opened: OpenTarget,
  units: readonly UnitToTake[],
  author: number | null,
): Promise<number> {
  const byPath = new Map(units.map((unit) => [unit.path, unit]));
  const textOf = ({ path, verdict }: UnitToTake) =>
    'content' in verdict && verdict.outcome !== 'conflict' ? verdict.content : targetContent(opened, path);
  const { change } = await writeTexts(strapi, opened, {
    texts: new Map(units.map((unit) => [unit.path, textOf(unit)])),
    kind: 'import',
    author,
    recorded: (path, stored, before) => recorded(opened, byPath.get(path) as UnitToTake, stored, before, author),
  });
  return change;
}

function recorded(
  opened: OpenTarget,
  { path, base, verdict, isApproved }: UnitToTake,
  stored: readonly Inline[],
  before: TranslationRecord | undefined,
  author: number | null,
): TranslationRecord {
  const who = author === null ? undefined : String(author);
  const translation = {
    // The text that was sent, not the one that is here now: so a late translation cannot make the unit current.
    source: base.source,
    sourceStatus: sourceTexts(opened, path).find(({ content }) => exactHash(content) === exactHash(base.source))?.status ?? 'draft',
    target: stored,
  } as const;
  switch (verdict.outcome) {
    case 'conflict': {
      // Where nobody has recorded the text that is here, nobody knows what it was translated from.
      const now = before ?? recordUnclaimed(undefined, { ...translation, origin: 'human' });
      const revision = before ? before.revision + 1 : now.revision;
      return { ...now, revision, waiting: { content: verdict.content, origin: 'import' } };
    }
    case 'kept': {
      const { waiting: _waiting, ...rest } = before as TranslationRecord;
      return { ...rest, revision: rest.revision + 1 };
    }
    case 'approved':
      return recordReview(before as TranslationRecord, 'approved', who);
    default: {
      const record = recordTranslation(before, {
        ...translation,
        state: 'translated',
        origin: 'import',
        ...(who !== undefined && { translator: who }),
      });
      return isApproved ? recordReview(record, 'approved', who) : record;
    }
  }
}
