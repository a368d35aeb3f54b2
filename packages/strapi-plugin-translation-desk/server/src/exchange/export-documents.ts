import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { writeXliff, type ExchangeFile, type Match, type UnitState, type WrittenVersion } from '@party-building/l10n';
import { addExport, type SentFile } from '../store/export-rows';
import { termIndexOf } from '../terms/term-index';
import { deskTypeOf } from '../types/desk-types';
import { openTarget, type OpenTarget } from '../writes/open-target';
import { exportIdsOf } from './export-id';
import { sayOf } from './messages';
import { EXPORT_ID } from './note';
import { sentUnit, type Sent } from './sent-unit';

export interface Selection {
  readonly documents: readonly { readonly uid: string; readonly documentId: string }[];
  readonly locale: string;
  readonly version: WrittenVersion;
  /** Units in these states only; all where there are none. */
  readonly states?: readonly UnitState[] | undefined;
}

export interface ExportedFile {
  readonly text: string;
  readonly documents: number;
  readonly units: number;
}

/** Suggestions of a unit for its translator. */
export type MatchesOf = (opened: OpenTarget, path: string) => Promise<readonly Match[]>;

/**
 * Writes documents into a file for translators and keeps what was sent, so that what comes back is compared with that and not with what the
 * file says of itself.
 *
 * @throws ValidationError in the user's language.
 */
export async function exportDocuments(
  strapi: Core.Strapi,
  { documents, locale, version, states }: Selection,
  { author, matchesOf }: { author: number | null; matchesOf: MatchesOf },
): Promise<ExportedFile> {
  const say = sayOf(strapi);
  const ids = exportIdsOf(strapi);
  const token = ids.newToken();
  const context = { terms: await termIndexOf(strapi), say };
  const files: ExchangeFile[] = [];
  const kept: SentFile[] = [];
  const sources = new Set<string>();
  for (const { uid, documentId } of documents) {
    const original = `${uid}/${documentId}`;
    const type = deskTypeOf(strapi, uid);
    const opened = type && (await openTarget(strapi, type, documentId, locale));
    if (!opened) throw new errors.ValidationError(say('export.absent', { original }));
    const sent: Sent[] = [];
    for (const [path, { assessment }] of opened.units) {
      if (states && !states.includes(assessment.state)) continue;
      const one = sentUnit(opened, path, { ...context, matches: await matchesOf(opened, path) });
      if (one) sent.push(one);
    }
    if (sent.length === 0) continue;
    sources.add(opened.reading.row.sourceLocale);
    kept.push({ contentType: uid, documentId, units: sent.map((each) => each.kept) });
    files.push({
      original,
      notes: [
        { text: opened.reading.row.title, category: 'title' },
        { text: ids.sign(token, original), category: EXPORT_ID },
      ],
      metadata: [],
      units: sent.map(({ unit }) => unit),
    });
  }
  const [sourceLanguage, ...others] = sources;
  if (sourceLanguage === undefined) throw new errors.ValidationError(say('export.nothing'));
  if (others.length > 0) throw new errors.ValidationError(say('export.sources', { locales: [...sources].join(', ') }));
  const text = writeXliff({ sourceLanguage, targetLanguage: locale, files }, version);
  await addExport(strapi, { token, author, sourceLocale: sourceLanguage, locale, version }, kept);
  return { text, documents: files.length, units: files.reduce((sum, { units }) => sum + units.length, 0) };
}
