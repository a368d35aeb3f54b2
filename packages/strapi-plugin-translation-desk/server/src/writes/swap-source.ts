import type { Core } from '@strapi/strapi';
import { exactHash, recordMoved, recordSwapped, type Inline, type TranslationRecord } from '@party-building/l10n';
import type { Contents } from '../ledger/contents';
import { refreshDocument } from '../ledger/refresh';
import { addChange } from '../store/change-rows';
import { updateDocument } from '../store/document-rows';
import { targetsOf, turnTarget } from '../store/target-rows';
import { keepRecords, type StoredUnit } from '../store/unit-rows';
import type { DeskType } from '../types/desk-types';
import { openTarget, targetContent, unitIn, type OpenTarget } from './open-target';

/** What becomes of a translation when the document is written in another locale. */
export interface Rebased {
  readonly locale: string;
  /** Units that stay recorded. */
  readonly units: number;
  /** Those of them that somebody has to look at. */
  readonly needReview: number;
}

export type Swapped =
  | { readonly outcome: 'swapped' | 'would-swap'; readonly sourceLocale: string; readonly targets: readonly Rebased[] }
  /** Nothing is written in that locale. */
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'absent' };

type Records = Map<string, TranslationRecord | undefined>;

/**
 * From now on the document is written in what was a target: records speak of its texts. Texts that were up to date with each other still are,
 * whichever was first; of all others nobody knows, so they need review. The row of the pair of languages stays, with its history and comments.
 */
export async function swapSource(
  strapi: Core.Strapi,
  { type, documentId, locale }: { type: DeskType; documentId: string; locale: string },
  isDryRun: boolean,
  author: number | null,
): Promise<Swapped> {
  return strapi.db.transaction(async (): Promise<Swapped> => {
    const pair = await openTarget(strapi, type, documentId, locale);
    if (!pair) return { outcome: 'absent' };
    if (!pair.row.isWritten) return { outcome: 'refused' };
    const { row: document } = pair.reading;
    const rebased: { opened: OpenTarget; records: Records; locale: string }[] = [
      { opened: pair, records: turned(pair), locale: document.sourceLocale },
    ];
    for (const row of await targetsOf(strapi, document.id)) {
      const opened = row.id === pair.row.id ? undefined : await openTarget(strapi, type, documentId, row.locale);
      if (opened) rebased.push({ opened, records: moved(opened, pair), locale: row.locale });
    }
    const targets = rebased.map(({ records, locale: to }) => summaryOf(to, records));
    if (isDryRun) return { outcome: 'would-swap', sourceLocale: locale, targets };

    await turnTarget(strapi, pair.row.id, document.sourceLocale);
    await updateDocument(strapi, { ...document, sourceLocale: locale });
    for (const { opened, records } of rebased) await keepRecords(strapi, opened.row.id, records);
    await refreshDocument(strapi, type, documentId);
    for (const { opened } of rebased) await addChange(strapi, { target: opened.row.id, kind: 'swap', author, reverts: null, events: [] });
    return { outcome: 'swapped', sourceLocale: locale, targets };
  });
}

/** The records of the pair itself, in the other direction. */
function turned(pair: OpenTarget): Records {
  const records: Records = new Map();
  for (const unit of pair.units.values()) {
    if (!unit.record) continue;
    const source = sourceDraft(pair, unit.path);
    const target = targetContent(pair, unit.path);
    const isBoth = source.length > 0 && target.length > 0;
    const live = { source: liveIn(pair.source, unit.path), target: liveIn(pair.target, unit.path) };
    records.set(unit.path, isBoth ? recordSwapped(unit.record, { source, target, live }, isCurrent(pair, unit)) : undefined);
  }
  return records;
}

/** The records of a third language: what was up to date with the one text is with the other, where those are with each other. */
function moved(opened: OpenTarget, pair: OpenTarget): Records {
  const records: Records = new Map();
  for (const unit of opened.units.values()) {
    const of = pair.units.get(unit.path);
    const content = targetContent(pair, unit.path);
    if (!unit.record || content.length === 0) continue;
    const isTrue = isCurrent(opened, unit) && of !== undefined && isCurrent(pair, of);
    const to = { content, live: liveIn(pair.target, unit.path), record: of?.record };
    records.set(unit.path, recordMoved(unit.record, to, liveIn(opened.target, unit.path), isTrue));
  }
  return records;
}

const sourceDraft = ({ source }: OpenTarget, path: string) => (unitIn(source.draft, path) ?? unitIn(source.published, path))?.content ?? [];

/** What readers see; nothing where that is empty. */
function liveIn({ published }: Contents, path: string): readonly Inline[] | undefined {
  const content = unitIn(published, path)?.content;
  return content && content.length > 0 ? content : undefined;
}

/** Somebody has said that the one text translates the other, of the texts that are there now. */
const isCurrent = (opened: OpenTarget, { path, record, assessment }: StoredUnit): boolean =>
  record !== undefined &&
  !record.isUnclaimed &&
  assessment.state === record.state &&
  record.source.exact === exactHash(sourceDraft(opened, path));

function summaryOf(locale: string, records: Records): Rebased {
  const kept = [...records.values()].filter((record) => record !== undefined);
  return { locale, units: kept.length, needReview: kept.filter(({ state }) => state === 'needs-review').length };
}
