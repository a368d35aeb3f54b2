import type { Core, UID } from '@strapi/strapi';
import { writeTarget, type Entry, type Inline, type TranslationRecord, type WrittenTarget } from '@party-building/l10n';
import { documentsThere, type IsThere } from '../entries/documents-there';
import { versionsOf } from '../entries/versions';
import { contentsOf, type KnownNames } from '../ledger/contents';
import { NO_NAMES, renamed, type Names } from '../ledger/names';
import { keepNames } from '../store/document-rows';
import { addChange, type ChangeKind, type UnitEvent } from '../store/change-rows';
import { keepRecords } from '../store/unit-rows';
import { followRecords } from '../memory/follow-records';
import { openTarget, recordOf, targetContent, unitIn, type OpenTarget } from './open-target';
import { withSlugs } from './with-slugs';

/** What is to stand in a target, and how it is recorded once it stands there. */
export interface TextsToWrite {
  readonly texts: ReadonlyMap<string, readonly Inline[]>;
  /** The record of a unit, given what was really stored: Strapi and other plugins may tidy what they are sent. */
  readonly recorded: (path: string, stored: readonly Inline[], before: TranslationRecord | undefined) => TranslationRecord | undefined;
  readonly kind: ChangeKind;
  readonly author: number | null;
  readonly reverts?: number;
}

/** A change, by its id, and the target after it. */
export interface WrittenTexts {
  readonly change: number;
  readonly opened: OpenTarget;
}

/**
 * Writes texts into the target's draft, in the transaction in which it was opened: only what is named differs afterwards, whatever else
 * stands in the same field. Then records them, adds the change to the history, and counts the document anew.
 *
 * @returns the target as it is then.
 */
export async function writeTexts(strapi: Core.Strapi, opened: OpenTarget, write: TextsToWrite): Promise<WrittenTexts> {
  const { type, reading, locale } = opened;
  const { documentId } = reading.row;
  const before = reading.versions.get(locale)?.draft;
  const known = knownOf(opened);
  const { seen, ...fields } = written(opened, before, known, write.texts, await isThereIn(strapi, opened));
  const { entry, attributes } = await withSlugs(strapi, opened, fields);
  if (attributes.length > 0) {
    await strapi.documents(type.uid as UID.ContentType).update({ documentId, locale, data: pick(entry, attributes) } as never);
  }
  await keepNames(strapi, reading.row.id, { locale, isPublished: false }, seen);
  const after = (await versionsOf(strapi, type, documentId)).get(locale);
  const stored = contentsOf(type.schema, after ?? {}, { draft: seen }, { isPublished: false, isDiscarded: false });
  const events: UnitEvent[] = [];
  const records = new Map<string, TranslationRecord | undefined>();
  for (const path of write.texts.keys()) {
    const content = unitIn(stored.draft, path)?.content ?? [];
    const was = recordOf(opened, path);
    const record = write.recorded(path, content, was);
    records.set(path, record);
    events.push({
      path,
      before: { content: targetContent(opened, path), ...(was && { record: was }) },
      after: { content, ...(record && { record }) },
    });
  }
  await keepRecords(strapi, opened.row.id, records);
  await followRecords(strapi, opened, new Map(events.map(({ path, after }) => [path, after])));
  const names = renamed(known, seen);
  const change = await addChange(strapi, {
    target: opened.row.id,
    kind: write.kind,
    author: write.author,
    reverts: write.reverts ?? null,
    events,
    ...(attributes.length > 0 && { ...(before && { before: pick(before, attributes) }), after: pick(after?.draft ?? {}, attributes) }),
    ...(names && { names }),
  });
  return { change, opened: (await openTarget(strapi, type, documentId, locale)) as OpenTarget };
}

/**
 * What is made after the source is made after its draft; what its draft has no longer, and readers still see, after what is published.
 *
 * @throws Error for a text that has no place: what is saved is there afterwards, or nothing is.
 */
function written(
  opened: OpenTarget,
  before: Entry | undefined,
  known: Names,
  texts: TextsToWrite['texts'],
  isThere: IsThere,
): Omit<WrittenTarget, 'unknown'> {
  const { type, reading, source } = opened;
  const versions = reading.versions.get(reading.row.sourceLocale) ?? {};
  let left = texts;
  let entry = before;
  const attributes = new Set<string>();
  const seen = new Map(known);
  for (const status of ['draft', 'published'] as const) {
    if (left.size === 0) break;
    const result = writeTarget({
      schema: type.schema,
      source: versions[status] ?? {},
      target: entry,
      texts: left,
      isThere,
      sourceNaming: { known: (list) => source[status]?.seen.get(list) ?? [] },
      targetNaming: { known: (list) => seen.get(list) ?? [] },
    });
    entry = result.entry;
    for (const name of result.attributes) attributes.add(name);
    for (const [list, items] of result.seen) seen.set(list, items);
    left = new Map([...left].filter(([path]) => result.unknown.includes(path)));
  }
  const [lost] = left.keys();
  if (lost !== undefined) throw new Error(`translation-desk: ${type.uid} ${reading.row.documentId} has no place for “${lost}”.`);
  return { entry: entry ?? {}, attributes: [...attributes], seen };
}

/** What the source leads to and is not there in the target's locale cannot be taken over. */
const isThereIn = (strapi: Core.Strapi, { reading, locale, source }: OpenTarget): Promise<IsThere> => {
  const references = [...(source.draft?.references ?? []), ...(source.published?.references ?? [])];
  return documentsThere(strapi, references, { sourceLocale: reading.row.sourceLocale, locale });
};

function knownOf({ reading, locale, target }: OpenTarget): Names {
  const known: KnownNames | undefined = reading.names.get(locale);
  return target.draft?.seen ?? known?.draft ?? NO_NAMES;
}

const pick = (entry: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, entry[name] ?? null]));
