/** What is looked for, and what it stands for. */
export interface Entry<Meaning> {
  readonly form: string;
  readonly isCaseSensitive: boolean;
  readonly meaning: Meaning;
}

/** A form that was found, at UTF-16 offsets. */
export interface Match<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly entry: Entry<Meaning>;
  /** The capitals of the form are capitals in the text. */
  readonly isCased: boolean;
}

export type Matcher<Meaning> = (text: string) => Match<Meaning>[];

const HAN = /\p{Script=Han}/u;

/**
 * Finds forms in a text, all of them, overlapping ones too. A form with Han characters is found by its code points, wherever it stands: Chinese
 * has no word boundaries. Any other stands between word boundaries, its words in singular or plural, its blanks of any kind.
 */
export function matcherOf<Meaning>(entries: readonly Entry<Meaning>[]): Matcher<Meaning> {
  const han = trieOf(entries.filter(({ form }) => HAN.test(form)));
  const words = entries.filter(({ form }) => !HAN.test(form)).map((entry) => ({ entry, pattern: patternOf(entry), part: partOf(entry) }));
  return (text) => {
    const small = text.toLowerCase();
    const possible = words.filter(({ part }) => small.includes(part));
    return [
      ...matchesInTrie(han, text),
      ...possible.flatMap(({ entry, pattern }) =>
        [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
          found,
          entry,
          isCased: hasCapitals(entry.form, found),
        })),
      ),
    ];
  };
}

/** What every text with the form has in it, of its longest word and but for its ending: cheaper to look for than the form. */
function partOf({ form }: Entry<unknown>): string {
  const [word = ''] = form.split(/[\s'’]+/u).sort((a, b) => b.length - a.length);
  return word.toLowerCase().slice(0, -1);
}

/** From left to right the longest match at each place, none overlapping. */
export function longest<Meaning>(matches: readonly Match<Meaning>[]): Match<Meaning>[] {
  const result: Match<Meaning>[] = [];
  let end = 0;
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start < end) continue;
    result.push(match);
    end = match.end;
  }
  return result;
}

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  readonly entries: Entry<Meaning>[];
}

function trieOf<Meaning>(entries: readonly Entry<Meaning>[]): Node<Meaning> {
  const root: Node<Meaning> = { next: new Map(), entries: [] };
  for (const entry of entries) {
    let node = root;
    for (const sign of entry.form) {
      const next = node.next.get(sign) ?? { next: new Map(), entries: [] };
      node.next.set(sign, next);
      node = next;
    }
    node.entries.push(entry);
  }
  return root;
}

function matchesInTrie<Meaning>(root: Node<Meaning>, text: string): Match<Meaning>[] {
  const signs = [...text];
  const matches: Match<Meaning>[] = [];
  let start = 0;
  signs.forEach((sign, from) => {
    let node = root.next.get(sign);
    let end = start + sign.length;
    for (let index = from + 1; node; index += 1) {
      for (const entry of node.entries) matches.push({ start, end, found: text.slice(start, end), entry, isCased: true });
      const next = signs[index];
      node = next === undefined ? undefined : node.next.get(next);
      end += next?.length ?? 0;
    }
    start += sign.length;
  });
  return matches;
}

/** `Party branch` also finds `Party branches`, `core values` also `core value`, `Party` also `Party’s`. */
function patternOf<Meaning>({ form, isCaseSensitive }: Entry<Meaning>): RegExp {
  const words = form.split(/\s+/u).map((word) =>
    escaped(word)
      .replace(/(?<=\p{Ll}{2})y$/u, '(?:y|ies)')
      .replace(/(?<=\p{Ll}{2}[^s\W])s$/u, 's?')
      .replace(/(?<=\p{L}{2})(?<![s?)])$/u, '(?:e?s)?'),
  );
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)${words.join('[\\s\\u00A0]+')}(?:['’]s|['’])?(?![\\p{L}\\p{N}])`,
    isCaseSensitive ? 'gu' : 'giu',
  );
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/['’]/gu, "['’]");

/** Capitals of the form are capitals; a small letter may be one, in a title or at the start. */
function hasCapitals(form: string, found: string): boolean {
  const words = found.split(/\s+/u);
  return form
    .split(/\s+/u)
    .every((word, index) => [...word].every((letter, at) => !isCapital(letter) || isCapital([...(words[index] ?? '')][at])));
}

const isCapital = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();
