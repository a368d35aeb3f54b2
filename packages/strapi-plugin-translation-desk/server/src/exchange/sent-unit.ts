import { alignCodes, exactHash, plainText, type ExchangeUnit, type GlossaryEntry, type Match, type TermIndex } from '@party-building/l10n';
import type { SentUnit } from '../store/export-rows';
import { recordOf, targetContent, unitIn, type OpenTarget } from '../writes/open-target';
import { sourceTexts } from '../writes/source-seen';
import type { Say } from './messages';
import { OURS } from './note';
import { sentState } from './sent-state';
import { unitIdOf } from './unit-id';
import { unitNotes } from './unit-notes';

export interface Sent {
  readonly unit: ExchangeUnit;
  readonly kept: SentUnit;
}

/** A unit as it goes out, with what is kept of it; `undefined` where the source says nothing. */
export function sentUnit(
  opened: OpenTarget,
  path: string,
  { terms, matches, say }: { terms: TermIndex; matches: readonly Match[]; say: Say },
): Sent | undefined {
  const [source] = sourceTexts(opened, path);
  const about = unitIn(opened.source.draft, path) ?? unitIn(opened.source.published, path);
  const state = opened.units.get(path)?.assessment.state;
  if (!source || !about || !state) return undefined;
  const written = targetContent(opened, path);
  const target = alignCodes(source.content, written);
  const record = recordOf(opened, path);
  const isChanged = record !== undefined && target.length > 0 && record.source.exact !== exactHash(source.content);
  const kept: SentUnit = {
    id: unitIdOf(path),
    path,
    source: source.content,
    status: source.status,
    target,
    state: sentState(state, target.length > 0),
  };
  const ours = (type: string, value: string) => ({ category: OURS, type, value });
  return {
    kept,
    unit: {
      id: kept.id,
      name: path,
      source: source.content,
      ...(target.length > 0 && { target }),
      state: kept.state,
      notes: unitNotes(about, say),
      metadata: [ours('path', path), ours('base', exactHash(source.content)), ours('target', exactHash(target))],
      ...(about.field.maxLength !== undefined && { maxLength: about.field.maxLength }),
      glossary: glossaryOf(terms, plainText(source.content), opened),
      matches,
      ...(isChanged && { previous: { source: record.source.content, target: alignCodes(record.source.content, written) } }),
    },
  };
}

/** The terms of a source that have a translation, each once. */
function glossaryOf(terms: TermIndex, text: string, { reading, locale }: OpenTarget): GlossaryEntry[] {
  const entries = new Map<string, GlossaryEntry>();
  for (const { found, term } of terms.terms(text, reading.row.sourceLocale)) {
    const translations = term.accepted[locale] ?? term.accepted[locale.split('-')[0] ?? ''] ?? [];
    if (translations.length > 0) entries.set(found, { term: found, translations });
  }
  return [...entries.values()];
}
