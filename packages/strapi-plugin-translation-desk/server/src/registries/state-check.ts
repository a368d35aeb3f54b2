import type { Core, UID } from '@strapi/strapi';
import { contentOfEntry, runChecks, sentenceOf, withoutDismissed, type Entry, type Finding, type Unit } from '@party-building/l10n';
import { deepPopulate } from '../entries/populate';
import { fillEach, type Sentence } from '../messages/fill';
import { languageName } from '../messages/language-name';
import { findDocument, namesOf, type DocumentRow } from '../store/document-rows';
import { findTarget } from '../store/target-rows';
import { unitsOf, type StoredUnit } from '../store/unit-rows';
import { termIndexOf } from '../terms/term-index';
import { deskTypeOf, typesOf, type DeskType } from '../types/desk-types';

/** As much of the party-building plugin's registry of checks as we need. */
interface CheckedEntry {
  readonly uid: string;
  readonly documentId?: string;
  readonly locale: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Warning {
  severity: 'warning';
  path: (string | number)[];
  sentence: Sentence;
}

/** The same at each look, whatever has changed: by it a reason that was given is known again. */
const OUTDATED: Sentence = {
  en: 'The text in {language} has changed since this was translated. Open the translation desk and bring the translation up to date.',
  'zh-Hans': '{language}原文在翻译之后已有改动。请打开翻译台，更新译文。',
};

/**
 * Warns of publishing a translation that is outdated, or in which a check of the desk finds an error. Also runs inside the transaction of the
 * publish, so it counts nothing: it goes by what is counted, and a translation that nobody has recorded is none of its business.
 */
export const stateCheck = (strapi: Core.Strapi) => ({
  id: 'translation-desk.state',
  uids: [...typesOf(strapi).desk.keys()],
  async run({ uid, documentId, locale, data }: CheckedEntry): Promise<Warning[]> {
    const type = deskTypeOf(strapi, uid);
    const document = type && documentId !== undefined ? await findDocument(strapi, uid, documentId) : null;
    if (!type || !document || document.sourceLocale === locale) return [];
    const target = await findTarget(strapi, document.id, locale);
    const recorded = target ? (await unitsOf(strapi, target.id)).filter(({ record }) => record) : [];
    if (recorded.length === 0) return [];
    const warnings = await errorsIn(strapi, type, document, { locale, data, recorded });
    if (!recorded.some(({ assessment }) => assessment.state === 'outdated')) return warnings;
    const sentence = fillEach(OUTDATED, (language) => ({ language: languageName(document.sourceLocale, language) }));
    return [{ severity: 'warning', path: [], sentence }, ...warnings];
  },
});

async function errorsIn(
  strapi: Core.Strapi,
  type: DeskType,
  document: DocumentRow,
  { locale, data, recorded }: { locale: string; data: CheckedEntry['data']; recorded: readonly StoredUnit[] },
): Promise<Warning[]> {
  const names = await namesOf(strapi, document.id);
  const unitsIn = (entry: Entry, of: string): ReadonlyMap<string, Unit> => {
    const known = names.get(of)?.draft ?? new Map();
    const { units } = contentOfEntry(entry, type.schema, { known: (list) => known.get(list) ?? [] });
    return new Map(units.map((unit) => [unit.path, unit]));
  };
  const source = unitsIn(await sourceEntry(strapi, type, document), document.sourceLocale);
  const terms = await termIndexOf(strapi);
  const warnings: Warning[] = [];
  for (const [path, { content, field }] of unitsIn(data as Entry, locale)) {
    const record = recorded.find((unit) => unit.path === path)?.record;
    if (!record || content.length === 0) continue;
    const from = source.get(path)?.content;
    const target = { locale, content };
    const found = runChecks({ ...(from && { source: { locale: document.sourceLocale, content: from } }), target, field, terms });
    for (const finding of withoutDismissed(found, target, record.dismissed))
      if (finding.severity === 'error') warnings.push(warningOf(path, finding));
  }
  return warnings;
}

/** What is published, where something is: that is what the translation is going to stand beside. */
async function sourceEntry(
  strapi: Core.Strapi,
  { uid, schema, hasDrafts }: DeskType,
  { documentId, sourceLocale }: DocumentRow,
): Promise<Entry> {
  const rows = (await strapi.db.query(uid as UID.ContentType).findMany({
    where: { documentId, locale: sourceLocale },
    populate: deepPopulate(schema.attributes, schema.components),
  } as never)) as unknown as (Entry & { publishedAt?: unknown })[];
  return rows.find(({ publishedAt }) => !hasDrafts || publishedAt) ?? rows[0] ?? {};
}

const warningOf = (path: string, finding: Finding): Warning => ({
  severity: 'warning',
  // The attribute: which item of its list it is, names that the desk gives it do not tell the edit view.
  path: [/^[^.[]+/u.exec(path)?.[0] ?? path],
  sentence: { en: sentenceOf(finding, 'en'), 'zh-Hans': sentenceOf(finding, 'zh-Hans') },
});
