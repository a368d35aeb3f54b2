import type { Core, UID } from '@strapi/strapi';
import { exactHash, type TranslationRecord } from '@party-building/l10n';
import { addChange, eventsOf, findChange, type Change, type UnitEvent } from '../store/change-rows';
import { keepRecords } from '../store/unit-rows';
import { followRecords } from '../memory/follow-records';
import type { DeskType } from '../types/desk-types';
import { sameContent } from './same-content';
import { openTarget, recordOf, targetContent, type OpenTarget } from './open-target';
import { writeTexts, type WrittenTexts } from './write-texts';

export type Undone =
  | { readonly outcome: 'undone'; readonly change: number; readonly opened: OpenTarget }
  /** These units have been written again since: undoing would take that away, too. */
  | { readonly outcome: 'refused'; readonly paths: readonly string[] }
  | { readonly outcome: 'absent' };

/**
 * Takes a change back. Where nothing else has been written to the same fields since, they are stored again exactly as they were; otherwise
 * only the units of the change get their former texts.
 */
export async function undoChange(
  strapi: Core.Strapi,
  { type, documentId, locale }: { type: DeskType; documentId: string; locale: string },
  id: number,
  author: number | null,
): Promise<Undone> {
  return strapi.db.transaction(async (): Promise<Undone> => {
    const opened = await openTarget(strapi, type, documentId, locale);
    const change = opened && (await findChange(strapi, id));
    if (!opened || change?.target !== opened.row.id) return { outcome: 'absent' };
    const events = await eventsOf(strapi, { change: id });
    const paths = events.filter(({ path, after }) => hasGoneOn(opened, path, after)).map(({ path }) => path);
    if (paths.length > 0) return { outcome: 'refused', paths };
    const written = await restore(strapi, opened, change, events, author);
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
  const restored = new Map(events.map((event) => [event.path, restoredRecord(event, recordOf(opened, event.path))]));
  const now = reading.versions.get(locale)?.draft ?? {};
  const isUntouched =
    change.before && change.after && Object.entries(change.after).every(([name, value]) => sameContent(now[name] ?? null, value));
  if (change.before && !isUntouched) {
    const texts = new Map(events.map(({ path, before }) => [path, before.content]));
    return writeTexts(strapi, opened, { texts, recorded: (path) => restored.get(path), kind: 'undo', author, reverts: change.id });
  }
  if (change.before) {
    const data = change.before;
    await strapi.documents(type.uid as UID.ContentType).update({ documentId: reading.row.documentId, locale, data } as never);
  }
  const undone = events.map(({ path, before, after }): UnitEvent => {
    const record = restored.get(path);
    return { path, before: after, after: { content: before.content, ...(record && { record }) } };
  });
  await keepRecords(strapi, opened.row.id, restored);
  await followRecords(strapi, opened, new Map(undone.map(({ path, after }) => [path, after])));
  const written = await addChange(strapi, {
    target: opened.row.id,
    kind: 'undo',
    author,
    reverts: change.id,
    ...(change.before && change.after && { before: change.after, after: change.before }),
    events: undone,
  });
  return { change: written, opened: (await openTarget(strapi, type, reading.row.documentId, locale)) as OpenTarget };
}

/** What was kept before, one revision later: whoever has the unit open notices. */
function restoredRecord({ before }: UnitEvent, now: TranslationRecord | undefined): TranslationRecord | undefined {
  if (!before.record) return undefined;
  return { ...before.record, revision: (now?.revision ?? before.record.revision) + 1 };
}
