import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findingLine, readXliff, type Exchange, type ExchangeFile } from '@party-building/l10n';
import { localesOf } from '../locales/locales';
import { languageOf } from '../messages/language';
import { sentFile } from '../store/export-rows';
import { deskTypeOf, type DeskType } from '../types/desk-types';
import { openTarget } from '../writes/open-target';
import { exportIdsOf } from './export-id';
import { faultSentence } from './faults';
import { judgeDocument } from './judge-document';
import type { Choice } from './judge-unit';
import { sayOf } from './messages';
import { EXPORT_ID } from './note';
import { countsOf, type DocumentReport, type ImportReport } from './report';
import { takeUnits } from './take-units';

/** Some of the documents of a file. */
export interface Pages {
  readonly from: number;
  readonly most?: number | undefined;
}

export interface Import {
  readonly isDryRun: boolean;
  readonly author: number | null;
  readonly mayTranslate: (uid: string, locale: string) => boolean;
  readonly mayReview: (uid: string, locale: string) => boolean;
  readonly choiceOf: (original: string, unitId: string) => Choice | undefined;
  readonly pages: Pages;
}

/**
 * Takes a file of translations, or says what taking it would do. Each document by itself: one that is refused keeps no other from being
 * stored, and no unit of it is stored.
 *
 * @throws ValidationError for what is no file of ours, ForbiddenError where the user may do nothing with it; in the user's language.
 */
export async function importFile(strapi: Core.Strapi, bytes: Uint8Array | string, how: Import): Promise<ImportReport> {
  const say = sayOf(strapi);
  if (bytes.length === 0) throw new errors.ValidationError(say('file.empty'));
  const read = readXliff(bytes);
  if (!read.ok) {
    const [first] = read.findings;
    const { line, column, rule } = first as (typeof read.findings)[number];
    const message = say('file.damaged', { line, column, rule, message: `${faultSentence(first as never, languageOf(strapi))} ` });
    throw new errors.ValidationError(message, { findings: read.findings.map(findingLine) });
  }
  const locale = await localeOf(strapi, read.exchange);
  const documents = merged(read.exchange.files);
  const named = documents.map((file) => ({ file, ...nameOf(strapi, file.original) }));
  if (named.some(({ type }) => type) && !named.some(({ type }) => type && how.mayTranslate(type.uid, locale)))
    throw new errors.ForbiddenError(say('file.forbidden', { locale }));
  const reports: DocumentReport[] = [];
  const { from, most = named.length } = how.pages;
  for (const { file, type, documentId } of named.slice(from, from + most)) {
    if (!type) reports.push(refused(file, say('document.unknown', { original: file.original })));
    else if (!how.mayTranslate(type.uid, locale)) reports.push(refused(file, say('document.forbidden', { locale })));
    else reports.push(await importDocument(strapi, { type, documentId, locale }, { file, source: read.exchange.sourceLanguage, how }));
  }
  return {
    ...{ locale, sourceLocale: read.exchange.sourceLanguage, version: read.version, isDryRun: how.isDryRun },
    ...{ documents: reports, total: named.length, counts: countsOf(reports) },
  };
}

async function localeOf(strapi: Core.Strapi, { targetLanguage }: Exchange): Promise<string> {
  const say = sayOf(strapi);
  if (targetLanguage === undefined) throw new errors.ValidationError(say('file.no-target'));
  const locale = (await localesOf(strapi)).find((each) => isSame(each, targetLanguage));
  if (locale === undefined) throw new errors.ValidationError(say('file.foreign-locale', { locale: targetLanguage }));
  return locale;
}

/** Language tags do not differ by letter case. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function nameOf(strapi: Core.Strapi, original: string): { type: DeskType | undefined; documentId: string } {
  const [uid = '', documentId = '', ...more] = original.split('/');
  return { type: more.length === 0 && documentId !== '' ? deskTypeOf(strapi, uid) : undefined, documentId };
}

/** Tools cut documents into several files: they are one document all the same. */
function merged(files: readonly ExchangeFile[]): ExchangeFile[] {
  const all = new Map<string, ExchangeFile>();
  for (const file of files) {
    const before = all.get(file.original);
    all.set(file.original, before ? { ...before, notes: [...before.notes, ...file.notes], units: [...before.units, ...file.units] } : file);
  }
  return [...all.values()];
}

const refused = ({ original }: ExchangeFile, problem: string): DocumentReport => ({ original, problem, units: [] });

async function importDocument(
  strapi: Core.Strapi,
  { type, documentId, locale }: { type: DeskType; documentId: string; locale: string },
  { file, source, how }: { file: ExchangeFile; source: string; how: Import },
): Promise<DocumentReport> {
  const say = sayOf(strapi);
  const { original, notes, units } = file;
  const ids = exportIdsOf(strapi);
  const token = notes.flatMap(({ text, category }) => (category === EXPORT_ID ? (ids.verify(text, original) ?? []) : []))[0];
  const sent = token === undefined ? undefined : await sentFile(strapi, token, { contentType: type.uid, documentId });
  if (sent && !isSame(sent.locale, locale)) return refused(file, say('document.other-locale', { expected: sent.locale, locale }));
  try {
    return await strapi.db.transaction(async (): Promise<DocumentReport> => {
      const opened = await openTarget(strapi, type, documentId, locale);
      if (!opened) return refused(file, say('document.unknown', { original }));
      const { sourceLocale, title } = opened.reading.row;
      if (!isSame(sourceLocale, source)) return refused(file, say('document.other-source', { given: source, expected: sourceLocale }));
      const judged = await judgeDocument(strapi, opened, units, {
        sent: sent?.units,
        choiceOf: (unit) => how.choiceOf(original, unit),
        mayReview: how.mayReview(type.uid, locale),
      });
      const isToWrite = !how.isDryRun && judged.toTake.length > 0;
      const change = isToWrite ? await takeUnits(strapi, opened, judged.toTake, how.author) : undefined;
      return {
        ...{ original, uid: type.uid, documentId, title },
        ...(!sent && { remark: say('document.unsigned') }),
        ...(change !== undefined && { change }),
        units: judged.units,
      };
    });
  } catch (error) {
    // What Strapi, or a rule of another plugin, does not store; the transaction has taken it all back.
    if (error instanceof errors.ApplicationError) return refused(file, say('document.refused', { reason: error.message }));
    throw error;
  }
}
