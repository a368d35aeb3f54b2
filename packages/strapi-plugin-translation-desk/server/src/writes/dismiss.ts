import type { Core } from '@strapi/strapi';
import { exactHash, recordDismissal, recordUnclaimed, type Dismissal, type TranslationRecord } from '@party-building/l10n';
import { findingsOf } from '../checks/findings';
import { addChange } from '../store/change-rows';
import { keepRecords } from '../store/unit-rows';
import type { DeskType } from '../types/desk-types';
import { openTarget, recordOf, targetContent, type OpenTarget } from './open-target';
import { sourceTexts } from './source-seen';

/** A finding as somebody saw it. */
export interface SeenFinding {
  readonly path: string;
  readonly check: string;
  /** Of the record; 0 where there was none. */
  readonly revision: number;
}

export type Dismissed =
  | { readonly outcome: 'dismissed'; readonly change: number; readonly opened: OpenTarget }
  /** `changed`: what is kept of the unit has gone on; `not-found`: there is no such finding, or none that was dismissed. */
  | { readonly outcome: 'refused'; readonly kind: 'changed' | 'not-found' }
  | { readonly outcome: 'absent' };

type Named = { readonly type: DeskType; readonly documentId: string; readonly locale: string };

/** Judges a finding to be none, with a reason: of this check and this very text. */
export const dismiss = (strapi: Core.Strapi, named: Named, seen: SeenFinding, reason: string, author: number | null): Promise<Dismissed> =>
  settle(strapi, named, seen, author, async (opened) => {
    const { path, check } = seen;
    const content = targetContent(opened, path);
    const found = content.length === 0 ? [] : await findingsOf(strapi, opened, path, content);
    if (!found.some((finding) => finding.check === check)) return undefined;
    const by = author === null ? {} : { by: String(author) };
    const dismissal: Dismissal = { check, target: exactHash(content), reason, ...by };
    return recordDismissal(recordOf(opened, path) ?? firstRecord(opened, path), dismissal);
  });

/** Takes that back: the finding is shown again. */
export const undismiss = (strapi: Core.Strapi, named: Named, seen: SeenFinding, author: number | null): Promise<Dismissed> =>
  settle(strapi, named, seen, author, (opened) => {
    const record = recordOf(opened, seen.path);
    const target = exactHash(targetContent(opened, seen.path));
    const dismissed = record?.dismissed.filter((each) => each.check !== seen.check || each.target !== target) ?? [];
    if (!record || dismissed.length === record.dismissed.length) return Promise.resolve(undefined);
    return Promise.resolve({ ...record, dismissed, revision: record.revision + 1 });
  });

async function settle(
  strapi: Core.Strapi,
  { type, documentId, locale }: Named,
  { path, revision }: SeenFinding,
  author: number | null,
  recorded: (opened: OpenTarget) => Promise<TranslationRecord | undefined>,
): Promise<Dismissed> {
  return strapi.db.transaction(async (): Promise<Dismissed> => {
    const opened = await openTarget(strapi, type, documentId, locale);
    if (!opened) return { outcome: 'absent' };
    const was = recordOf(opened, path);
    if ((was?.revision ?? 0) !== revision) return { outcome: 'refused', kind: 'changed' };
    const record = await recorded(opened);
    if (!record) return { outcome: 'refused', kind: 'not-found' };
    const content = targetContent(opened, path);
    await keepRecords(strapi, opened.row.id, new Map([[path, record]]));
    const event = { path, before: { content, ...(was && { record: was }) }, after: { content, record } };
    const change = await addChange(strapi, { target: opened.row.id, kind: 'dismiss', author, reverts: null, events: [event] });
    return { outcome: 'dismissed', change, opened: (await openTarget(strapi, type, documentId, locale)) as OpenTarget };
  });
}

/** Of a translation that is older than the desk: nobody has said that it is true of its source, so it still needs review. */
function firstRecord(opened: OpenTarget, path: string): TranslationRecord {
  const [source] = sourceTexts(opened, path);
  return recordUnclaimed(undefined, {
    source: source?.content ?? [],
    sourceStatus: source?.status ?? 'draft',
    target: targetContent(opened, path),
    origin: 'human',
  });
}
