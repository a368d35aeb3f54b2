import { fingerprint, recordLive, type EntryContent, type TranslationRecord, type UnitFacts } from '@party-building/l10n';
import type { Contents } from './contents';

/** Every unit that either locale has, or that was translated, in reading order. Records know what is live. */
export function unitFacts(source: Contents, target: Contents, records: ReadonlyMap<string, TranslationRecord>): Map<string, UnitFacts> {
  const texts = {
    source: { draft: textsOf(source.draft), published: textsOf(source.published) },
    target: { draft: textsOf(target.draft), published: textsOf(target.published) },
  };
  const paths = new Set([
    ...texts.source.draft.keys(),
    ...texts.source.published.keys(),
    ...texts.target.draft.keys(),
    ...texts.target.published.keys(),
    ...records.keys(),
  ]);
  const facts = new Map<string, UnitFacts>();
  for (const path of paths) {
    const live = texts.target.published.get(path)?.exact;
    const record = records.get(path);
    facts.set(path, {
      record: record && recordLive(record, live),
      source: { draft: texts.source.draft.get(path), published: texts.source.published.get(path) },
      target: { draft: texts.target.draft.get(path)?.exact, published: live },
    });
  }
  return facts;
}

type Fingerprints = Map<string, NonNullable<ReturnType<typeof fingerprint>>>;

/** Of the units in which something is written. */
function textsOf(content: EntryContent | undefined): Fingerprints {
  const texts: Fingerprints = new Map();
  for (const unit of content?.units ?? []) {
    const print = fingerprint(unit.content);
    if (print) texts.set(unit.path, print);
  }
  return texts;
}
