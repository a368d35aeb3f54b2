import { exactHash, type TranslationRecord } from '@party-building/l10n';
import type { UnitEvent } from '../store/change-rows';

/**
 * Whether a change, or taking it back, is a reviewer's word: about a text that stays as it is, it says or unsays that it is approved or
 * rejected. Where the text changes, too, its verdict goes and comes with it, as it was spoken.
 */
export function isVerdict({ before, after }: UnitEvent): boolean {
  if (exactHash(before.content) !== exactHash(after.content)) return false;
  return verdictOf(before.record) !== verdictOf(after.record);
}

const verdictOf = (record: TranslationRecord | undefined): string | undefined =>
  record?.state === 'approved' || record?.state === 'rejected' ? record.state : undefined;
