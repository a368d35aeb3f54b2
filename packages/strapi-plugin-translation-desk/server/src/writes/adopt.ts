import type { Core } from '@strapi/strapi';
import { assessDocument, ledgerOf, recordTranslation, type TranslationRecord } from '@party-building/l10n';
import { unitFacts } from '../ledger/unit-facts';
import { addChange, type UnitEvent } from '../store/change-rows';
import { countedTarget, keepTarget } from '../store/target-rows';
import { keepUnits } from '../store/unit-rows';
import type { DeskType } from '../types/desk-types';
import { openTarget, targetContent, type OpenTarget } from './open-target';
import { sourceTexts } from './source-seen';

export interface Adopted {
  /** Units that are recorded now and were not before. */
  readonly units: number;
  /** Where there were any. */
  readonly change?: number;
}

/**
 * Takes a translation as it stands for one of its source as that stands: every text that nobody recorded, or that was edited outside of the
 * desk. To be asked for by somebody who knows, since nobody has looked at the two together here.
 *
 * @returns `undefined` where there is no such document, or it is not translated to this locale.
 */
export async function adoptTarget(
  strapi: Core.Strapi,
  { type, documentId, locale }: { type: DeskType; documentId: string; locale: string },
  author: number | null,
): Promise<Adopted | undefined> {
  return strapi.db.transaction(async (): Promise<Adopted | undefined> => {
    const opened = await openTarget(strapi, type, documentId, locale);
    if (!opened) return undefined;
    const events = [...opened.units.keys()].flatMap((path): UnitEvent[] => eventOf(opened, path) ?? []);
    if (events.length === 0) return { units: 0 };
    await countWith(strapi, opened, new Map(events.flatMap(({ path, after }) => (after.record ? [[path, after.record]] : []))));
    const change = await addChange(strapi, { target: opened.row.id, kind: 'adopt', author, reverts: null, events });
    return { units: events.length, change };
  });
}

function eventOf(opened: OpenTarget, path: string): [UnitEvent] | undefined {
  const stored = opened.units.get(path);
  const content = targetContent(opened, path);
  const [source] = sourceTexts(opened, path);
  if (!source || content.length === 0 || (stored?.record && !stored.assessment.editedOutside)) return undefined;
  const was = stored?.record;
  const record = recordTranslation(was, {
    source: source.content,
    sourceStatus: source.status,
    target: content,
    state: 'translated',
    origin: 'copy',
  });
  return [{ path, before: { content, ...(was && { record: was }) }, after: { content, record } }];
}

/** Nothing but records has changed since the target was opened, so it is counted from what was read then: a seed has many documents. */
async function countWith(strapi: Core.Strapi, opened: OpenTarget, adopted: ReadonlyMap<string, TranslationRecord>): Promise<void> {
  const { row, reading, locale } = opened;
  const stored = [...opened.units.values()];
  const records = new Map(stored.flatMap(({ path, record }): [string, TranslationRecord][] => (record ? [[path, record]] : [])));
  const facts = unitFacts(opened.source, opened.target, new Map([...records, ...adopted]));
  const { units, tally } = ledgerOf(facts, opened.source.published !== undefined);
  const is = { isWritten: row.isWritten, isPublished: row.isPublished };
  const assessed = assessDocument(tally, { exists: is.isWritten, isPublished: is.isPublished });
  await keepTarget(strapi, { document: reading.row.id, locale }, countedTarget(assessed, tally, is), row);
  const toStore = [...units].map(([path, assessment], place) => ({ path, place, assessment, record: facts.get(path)?.record }));
  await keepUnits(strapi, row.id, toStore, stored);
}
