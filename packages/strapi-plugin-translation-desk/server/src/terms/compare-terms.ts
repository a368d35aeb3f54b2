import { isSameLine, textsKey, type TermLine } from './term-line';

export interface StoredTerm extends TermLine {
  readonly id: number;
}

/** What a file would do to a termbase. */
export interface TermChanges {
  readonly added: readonly TermLine[];
  readonly changed: readonly { readonly id: number; readonly before: TermLine; readonly after: TermLine }[];
  readonly removed: readonly StoredTerm[];
  readonly same: number;
}

/**
 * Compares a termbase with a file. A line is a term that is there where all its texts are the same, else where that of the first language is,
 * if only one term has it.
 *
 * @param isWhole Whether what the file lacks is to go.
 */
export function compareTerms(stored: readonly StoredTerm[], lines: readonly TermLine[], isWhole: boolean): TermChanges {
  const left = new Map(stored.map((term) => [term.id, term]));
  const matches = new Map<TermLine, StoredTerm>();
  const match = (alike: (line: TermLine, term: StoredTerm) => boolean): void => {
    for (const line of lines) {
      if (matches.has(line)) continue;
      const found = [...left.values()].filter((term) => alike(line, term));
      const [term] = found;
      if (!term || found.length > 1) continue;
      matches.set(line, term);
      left.delete(term.id);
    }
  };
  match((line, term) => textsKey(line.texts) === textsKey(term.texts));
  match((line, term) => {
    const [first] = Object.entries(line.texts);
    return first !== undefined && term.texts[first[0]] === first[1];
  });
  const pairs = [...matches].map(([after, before]) => ({
    id: before.id,
    before,
    after: { ...after, texts: { ...before.texts, ...after.texts } },
  }));
  const changed = pairs.filter(({ before, after }) => !isSameLine(before, after));
  return {
    added: lines.filter((line) => !matches.has(line)),
    changed,
    removed: isWhole ? [...left.values()] : [],
    same: pairs.length - changed.length,
  };
}
