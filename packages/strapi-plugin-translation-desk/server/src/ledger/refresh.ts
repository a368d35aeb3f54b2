import type { Core } from '@strapi/strapi';
import { assessDocument, ledgerOf, type TranslationRecord } from '@party-building/l10n';
import { localesOf } from '../locales/locales';
import { noteOutdated } from '../notifications/note-outdated';
import { lockDocument, removeDocument } from '../store/document-rows';
import { dirtyOf, removeDirty } from '../store/dirty-rows';
import { countedTarget, keepTarget, removeTargets, targetsOf } from '../store/target-rows';
import { keepUnits, unitsOf } from '../store/unit-rows';
import type { DeskType } from '../types/desk-types';
import { keepReading, readDocument, type Reading } from './reading';
import { unitFacts } from './unit-facts';

/**
 * Counts a document in all its locales from what there is now, and stores what differs. All that was written to it so far is counted with it.
 * Whether it is called after each write or once for everything, the answer is the same.
 */
export async function refreshDocument(strapi: Core.Strapi, type: DeskType, documentId: string): Promise<Reading | undefined> {
  return strapi.db.transaction(async () => {
    const row = await lockDocument(strapi, type.uid, documentId);
    const written = await dirtyOf(strapi, type.uid, documentId);
    const locales = await localesOf(strapi);
    const reading = await readDocument(strapi, type, row, { written, defaultLocale: locales[0] as string });
    if (reading) {
      await keepReading(strapi, reading);
      await countTargets(strapi, reading, locales);
    } else await removeDocument(strapi, row);
    await removeDirty(strapi, written);
    return reading;
  });
}

async function countTargets(strapi: Core.Strapi, { row, contents, versions }: Reading, locales: readonly string[]): Promise<void> {
  const source = contents.get(row.sourceLocale) ?? {};
  const stored = await targetsOf(strapi, row.id);
  const wanted = locales.filter((locale) => locale !== row.sourceLocale);
  await removeTargets(
    strapi,
    stored.filter(({ locale }) => !wanted.includes(locale)),
  );
  for (const locale of wanted) {
    const was = stored.find((target) => target.locale === locale);
    const unitsBefore = was ? await unitsOf(strapi, was.id) : [];
    const records = new Map(unitsBefore.flatMap(({ path, record }): [string, TranslationRecord][] => (record ? [[path, record]] : [])));
    const facts = unitFacts(source, contents.get(locale) ?? {}, records);
    const { units, tally } = ledgerOf(facts, source.published !== undefined);
    const target = versions.get(locale);
    const is = { isWritten: target?.draft !== undefined, isPublished: target?.published !== undefined };
    const assessed = assessDocument(tally, { exists: is.isWritten, isPublished: is.isPublished });
    const id = await keepTarget(strapi, { document: row.id, locale }, countedTarget(assessed, tally, is), was);
    if (was) await noteOutdated(strapi, row, was, assessed.state);
    const toStore = [...units].map(([path, assessment], place) => ({ path, place, assessment, record: facts.get(path)?.record }));
    await keepUnits(strapi, id, toStore, unitsBefore);
  }
}
