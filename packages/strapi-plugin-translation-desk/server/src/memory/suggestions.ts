import type { Core } from '@strapi/strapi';
import { alignCodes, exactHash, plainText, type Inline, type Origin } from '@party-building/l10n';
import { restoreCodes } from '../exchange/restore-codes';
import { machineOf } from '../machine/machine';
import { findDocument } from '../store/document-rows';
import type { StoredPair } from '../store/pair-rows';
import { termIndexOf } from '../terms/term-index';
import { sourceTexts } from '../writes/source-seen';
import type { OpenTarget } from '../writes/open-target';
import { memoryOf } from './memories';
import { neighboursOf } from './neighbours';

/** A translation that somebody may take. Nothing is written by asking for it. */
export interface Suggested {
  readonly target: readonly Inline[];
  /** 101 to 0; none of a machine. */
  readonly score?: number;
  readonly origin: Origin;
  /** The source that it translates. */
  readonly source: readonly Inline[];
  /** Of the pair, where it is one of the memory. */
  readonly pair?: number;
  readonly from: { readonly uid?: string; readonly documentId?: string; readonly path?: string; readonly title: string };
}

/** A term of the source, with what it is called in the target's language. */
export interface SuggestedTerm {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly translations: readonly string[];
  readonly forbidden: readonly string[];
  readonly note: string;
}

const MOST = 5;

/**
 * What the memory has for a unit, the best first; without what the unit itself has given it.
 *
 * @param maySee Whether the user may see documents of a content type in the target's language: a suggestion is their text.
 */
export async function memorySuggestions(
  strapi: Core.Strapi,
  opened: OpenTarget,
  path: string,
  maySee: (uid: string) => boolean,
): Promise<Suggested[]> {
  const [source] = sourceTexts(opened, path);
  if (!source) return [];
  const { type, reading, locale } = opened;
  const memory = await memoryOf(strapi, { sourceLocale: reading.row.sourceLocale, targetLocale: locale });
  const found = memory.translations.suggest({ source: source.content, ...neighboursOf(opened, path) }, { most: Infinity });
  const suggested: Suggested[] = [];
  for (const { pair, score } of found) {
    if (suggested.length === MOST) break;
    // The memory has the same translation once, whoever has given it.
    const seen = [pair as StoredPair, ...memory.samePair(pair)].find(({ uid }) => maySee(uid));
    if (!seen) continue;
    const { id, uid, documentId, path: from, target, origin, source: of } = seen;
    const isOwn = uid === type.uid && documentId === reading.row.documentId && from === path;
    if (isOwn && exactHash(of) === exactHash(source.content)) continue;
    suggested.push({
      // The marks and addresses are those of the text that is to be translated now.
      target: restoreCodes(source.content, alignCodes(source.content, target)),
      score,
      origin,
      source: of,
      pair: id,
      from: { uid, documentId, path: from, title: (await findDocument(strapi, uid, documentId))?.title ?? documentId },
    });
  }
  return suggested;
}

/** What a machine says, where the site has one. One that fails keeps nobody from working. */
export async function machineSuggestions(strapi: Core.Strapi, opened: OpenTarget, path: string): Promise<Suggested[]> {
  const [source] = sourceTexts(opened, path);
  const machine = machineOf(strapi);
  if (!source || !machine) return [];
  try {
    const query = { source: source.content, sourceLocale: opened.reading.row.sourceLocale, targetLocale: opened.locale };
    const target = await machine.translate(query);
    return target ? [{ target, origin: 'machine', source: source.content, from: { title: machine.name } }] : [];
  } catch (error) {
    strapi.log.warn(`translation-desk: ${machine.name} did not translate: ${String(error)}`);
    return [];
  }
}

export async function suggestedTerms(strapi: Core.Strapi, opened: OpenTarget, path: string): Promise<SuggestedTerm[]> {
  const [source] = sourceTexts(opened, path);
  if (!source) return [];
  const index = await termIndexOf(strapi);
  const language = opened.locale.split('-')[0] ?? opened.locale;
  return index.terms(plainText(source.content), opened.reading.row.sourceLocale).map(({ start, end, found, term }) => ({
    start,
    end,
    term: found,
    translations: term.accepted[opened.locale] ?? term.accepted[language] ?? [],
    forbidden: term.forbidden.filter((variant) => [opened.locale, language].includes(variant.language)).map(({ text }) => text),
    note: term.note,
  }));
}
