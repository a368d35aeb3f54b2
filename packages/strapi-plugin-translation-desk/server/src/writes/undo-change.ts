import type { Core, UID } from '@strapi/strapi';
import { exactHash, type Entry, type TranslationRecord } from '@party-building/l10n';
import { NO_NAMES } from '../ledger/names';
import { addChange, eventsOf, findChange, type Change, type UnitEvent } from '../store/change-rows';
import { keepNames } from '../store/document-rows';
import { keepRecords } from '../store/unit-rows';
import { followRecords } from '../memory/follow-records';
import type { DeskType } from '../types/desk-types';
import { holdsOnly } from './holds-only';
import { restorable } from './restorable';
import { sameContent } from './same-content';
import { openTarget, recordOf, targetContent, type OpenTarget } from './open-target';
import { isVerdict } from './verdict';
import { writeTexts, type WrittenTexts } from './write-texts';

export type Undone =
  | { readonly outcome: 'undone'; readonly change: number; readonly opened: OpenTarget }
  /** These units have been written again since: undoing would take that away, too. */
  | { readonly outcome: 'refused'; readonly paths: readonly string[] }
  /** It is a reviewer's word that would be taken back. */
  | { readonly outcome: 'forbidden' }
  | { readonly outcome: 'absent' };

/** Who takes a change back. */
export interface Undoing {
  readonly author: number | null;
  readonly mayTranslate: boolean;
  readonly mayReview: boolean;
}

/**
 * Takes a change back. Where nothing else has been written to the same fields since, they are stored again exactly as they were; otherwise
 * only the units of the change get their former texts.
 */
export async function undoChange(
  strapi: Core.Strapi,
  { type, documentId, locale }: { type: DeskType; documentId: string; locale: string },
  id: number,
  by: Undoing,
): Promise<Undone> {
  return strapi.db.transaction(async (): Promise<Undone> => {
    const opened = await openTarget(strapi, type, documentId, locale);
    const change = opened && (await findChange(strapi, id));
    if (!opened || change?.target !== opened.row.id) return { outcome: 'absent' };
    const events = await eventsOf(strapi, { change: id });
    const isReviewers = (event: UnitEvent) => change.kind === 'review' || isVerdict(event);
    if (!events.every((event) => (isReviewers(event) ? by.mayReview : by.mayTranslate))) return { outcome: 'forbidden' };
    const paths = events.filter(({ path, after }) => hasGoneOn(opened, path, after)).map(({ path }) => path);
    if (paths.length > 0) return { outcome: 'refused', paths };
    const written = await restore(strapi, opened, change, events, by.author);
    return { outcome: 'undone', ...written };
  });
}

function hasGoneOn(opened: OpenTarget, path: string, { content, record }: UnitEvent['after']): boolean {
  if (exactHash(targetContent(opened, path)) !== exactHash(content)) return true;
  return (recordOf(opened, path)?.revision ?? 0) !== (record?.revision ?? 0);
}

async function restore(
  strapi: Core.Strapi,
  opened: OpenTarget,
  change: Change,
  events: readonly UnitEvent[],
  author: number | null,
): Promise<WrittenTexts> {
  const { type, reading, locale } = opened;
  const { before, after } = change;
  const restored = new Map(events.map((event) => [event.path, restoredRecord(event, recordOf(opened, event.path))]));
  const now = reading.versions.get(locale)?.draft;
  if ((before || after) && !isUntouched(after, now)) {
    const texts = new Map(events.map((event) => [event.path, event.before.content]));
    return writeTexts(strapi, opened, { texts, recorded: (path) => restored.get(path), kind: 'undo', author, reverts: change.id });
  }
  if (before || after) await restoreFields(strapi, opened, change, now);
  const undone = events.map(({ path, before: was, after: is }): UnitEvent => {
    const record = restored.get(path);
    return { path, before: is, after: { content: was.content, ...(record && { record }) } };
  });
  await keepRecords(strapi, opened.row.id, restored);
  await followRecords(strapi, opened, new Map(undone.map((event) => [event.path, event.after])));
  const written = await addChange(strapi, {
    target: opened.row.id,
    kind: 'undo',
    author,
    reverts: change.id,
    ...(after && { before: after }),
    ...(before && { after: before }),
    ...(change.names && { names: { before: change.names.after, after: change.names.before } }),
    events: undone,
  });
  return { change: written, opened: (await openTarget(strapi, type, reading.row.documentId, locale)) as OpenTarget };
}

/** Whether the fields of a change are as it left them: where it left no draft, there is none. */
function isUntouched(after: Entry | undefined, now: Entry | undefined): boolean {
  if (!after || !now) return after === now;
  return Object.entries(after).every(([name, value]) => sameContent(now[name] ?? null, value));
}

/**
 * Stores the fields of a change as they were before it, and names their items as they were named then: by their texts alone, one that was
 * worded quite differently would be taken for another item. A draft that the change made, and that holds nothing else, goes.
 */
async function restoreFields(
  strapi: Core.Strapi,
  { type, reading, locale, target }: OpenTarget,
  { before, after = {}, names }: Change,
  now: Entry | undefined,
): Promise<void> {
  const { documentId } = reading.row;
  const documents = strapi.documents(type.uid as UID.ContentType);
  if (!before && holdsOnly(type, target, Object.keys(after))) {
    await documents.delete({ documentId, locale } as never);
    return;
  }
  const values = before ?? Object.fromEntries(Object.keys(after).map((name) => [name, null]));
  await documents.update({ documentId, locale, data: restorable(type.schema, values, now) } as never);
  const named = new Map([...(target.draft?.seen ?? NO_NAMES), ...(names?.before ?? NO_NAMES)]);
  await keepNames(strapi, reading.row.id, { locale, isPublished: false }, named);
}

/**
 * What was kept before, one revision later: whoever has the unit open notices. What readers see is what it is, whatever the draft goes back
 * to, and what it was translated from stays known.
 */
function restoredRecord({ before }: UnitEvent, now: TranslationRecord | undefined): TranslationRecord | undefined {
  const live = now ? now.published : before.record?.published;
  const more = { revision: (now?.revision ?? before.record?.revision ?? 0) + 1, ...(live && { published: live }) };
  if (before.record) {
    const { published: _published, ...was } = before.record;
    return { ...was, ...more };
  }
  // Nothing was kept of the draft: nobody has said anything of it.
  if (!now || !live) return undefined;
  const { source, origin } = now;
  return { source, origin, target: exactHash(before.content), state: 'needs-review', dismissed: [], ...more };
}
