import type { Core } from '@strapi/strapi';
import { exactHash, type TranslationRecord } from '@party-building/l10n';
import { dropPair, keepPair, touchMemory, type PairOf } from '../store/pair-rows';
import { recordOf, type OpenTarget } from '../writes/open-target';
import type { UnitMoment } from '../store/change-rows';
import { neighboursOf } from './neighbours';

/**
 * Keeps the memory in step with what was just recorded, in the transaction of the change: an approved translation is remembered, with the
 * source text that it was approved for; one whose approval is gone is forgotten. What was approved for an older source text stays: it is
 * still a translation of that.
 */
export async function followRecords(strapi: Core.Strapi, opened: OpenTarget, units: ReadonlyMap<string, UnitMoment>): Promise<void> {
  let isChanged = false;
  for (const [path, { content, record }] of units) {
    const was = recordOf(opened, path);
    const about = record ?? was;
    if (!about) continue;
    const of = pairOf(opened, path, about);
    const isKept = record?.state === 'approved' && record.target === exactHash(content);
    if (isKept) {
      const { source, origin } = record;
      const texts = { source: source.content, target: content, origin, ...neighboursOf(opened, path) };
      isChanged = (await keepPair(strapi, of, texts)) || isChanged;
    } else isChanged = (await dropPair(strapi, of)) || isChanged;
  }
  if (isChanged) await touchMemory(strapi);
}

const pairOf = ({ type, reading, row, locale }: OpenTarget, path: string, record: TranslationRecord): PairOf => ({
  sourceLocale: reading.row.sourceLocale,
  targetLocale: locale,
  target: row.id,
  uid: type.uid,
  documentId: reading.row.documentId,
  path,
  sourceHash: record.source.exact,
});
