import type { Core } from '@strapi/strapi';
import { exactHash, recordReview, recordUnclaimed, type TranslationRecord } from '@party-building/l10n';
import { findingsOf } from '../checks/findings';
import { addChange, type UnitEvent } from '../store/change-rows';
import { keepRecords } from '../store/unit-rows';
import { followRecords } from '../memory/follow-records';
import type { DeskType } from '../types/desk-types';
import { openTarget, recordOf, targetContent, type OpenTarget } from './open-target';
import { sourceSeen, sourceTranslated } from './source-seen';

/** A unit as a reviewer saw it. */
export interface UnitReview {
  readonly path: string;
  readonly revision: number;
  /** Exact hashes of the texts that were judged. */
  readonly source: string;
  readonly target: string;
}

/** Why a unit was not approved. */
export interface ReviewProblem {
  readonly path: string;
  /** `changed`: one of the texts, or what is kept of it; `empty`: there is nothing to judge; `errors`: checks found some. */
  readonly kind: 'changed' | 'empty' | 'errors';
}

export type Reviewed =
  | { readonly outcome: 'reviewed'; readonly change: number; readonly opened: OpenTarget }
  | { readonly outcome: 'refused'; readonly problems: readonly ReviewProblem[] }
  | { readonly outcome: 'absent' };

/**
 * Approves or rejects translations: all of them or none. What a reviewer says is about two texts, so it is refused where one of them is no
 * longer what they saw; for the same reason an approval makes up to date what was edited outside of the desk, or was there before it.
 */
export async function reviewUnits(
  strapi: Core.Strapi,
  { type, documentId, locale }: { type: DeskType; documentId: string; locale: string },
  reviews: readonly UnitReview[],
  state: 'approved' | 'rejected' | 'needs-review',
  author: number | null,
): Promise<Reviewed> {
  return strapi.db.transaction(async (): Promise<Reviewed> => {
    const opened = await openTarget(strapi, type, documentId, locale);
    if (!opened) return { outcome: 'absent' };
    const problems: ReviewProblem[] = [];
    for (const review of reviews) {
      const kind = await problemOf(strapi, opened, review, state);
      if (kind) problems.push({ path: review.path, kind });
    }
    if (problems.length > 0) return { outcome: 'refused', problems };
    const events = reviews.map((review): UnitEvent => eventOf(opened, review, state, author));
    await keepRecords(strapi, opened.row.id, new Map(events.map(({ path, after }) => [path, after.record])));
    await followRecords(strapi, opened, new Map(events.map(({ path, after }) => [path, after])));
    const change = await addChange(strapi, { target: opened.row.id, kind: 'review', author, reverts: null, events });
    return { outcome: 'reviewed', change, opened: (await openTarget(strapi, type, documentId, locale)) as OpenTarget };
  });
}

async function problemOf(
  strapi: Core.Strapi,
  opened: OpenTarget,
  { path, revision, source, target }: UnitReview,
  state: string,
): Promise<ReviewProblem['kind'] | undefined> {
  const content = targetContent(opened, path);
  if (content.length === 0) return 'empty';
  const isSeen = exactHash(content) === target && (recordOf(opened, path)?.revision ?? 0) === revision && sourceSeen(opened, path, source);
  // Which version of the source was translated is said by who translated it: as long as there is that one, no other is judged in its place.
  const translated = sourceTranslated(opened, path);
  if (!isSeen || (translated && exactHash(translated.content) !== source)) return 'changed';
  if (state !== 'approved') return undefined;
  const findings = await findingsOf(strapi, opened, path, content);
  return findings.some(({ severity }) => severity === 'error') ? 'errors' : undefined;
}

function eventOf(
  opened: OpenTarget,
  { path, source }: UnitReview,
  state: 'approved' | 'rejected' | 'needs-review',
  author: number | null,
): UnitEvent {
  const content = targetContent(opened, path);
  const was = recordOf(opened, path);
  const seen = sourceSeen(opened, path, source);
  const isAboutThese = was?.target === exactHash(content) && was.source.exact === source;
  const record: TranslationRecord =
    was && isAboutThese
      ? was
      : recordUnclaimed(was, {
          source: seen?.content ?? [],
          sourceStatus: seen?.status ?? 'draft',
          target: content,
          origin: was?.origin ?? 'human',
        });
  return {
    path,
    before: { content, ...(was && { record: was }) },
    after: { content, record: recordReview(record, state, author === null ? undefined : String(author)) },
  };
}
