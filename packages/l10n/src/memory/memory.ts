import { amountsIn } from '../checks/amounts.js';
import { plainText, type Inline } from '../inline/inline.js';
import type { Origin, WrittenState } from '../states/record.js';
import { exactHash } from '../text/hash.js';
import { levenshtein } from '../text/similarity.js';
import { codesOf } from '../units/codes.js';
import { BigramIndex } from './bigram-index.js';

/** A translated unit, as the memory keeps it. */
export interface MemoryPair {
  readonly source: readonly Inline[];
  readonly target: readonly Inline[];
  /** Only what was approved is kept. */
  readonly state: WrittenState;
  readonly origin: Origin;
  /** Exact hashes of the source texts before and after it in its document. */
  readonly before?: string;
  readonly after?: string;
}

/** What is looked for. */
export interface MemoryQuery {
  readonly source: readonly Inline[];
  readonly before?: string;
  readonly after?: string;
}

export interface Suggestion {
  readonly pair: MemoryPair;
  /** 101: the same text between the same neighbours; 100: the same text; else how alike they are, with what was taken off. */
  readonly score: number;
}

/** From here on a suggestion saves work. */
export const LEAST_SCORE = 70;

const PENALTIES = { numbers: 10, codes: 5, import: 5, machine: 15 } as const;
/** How many of the nearest by bigrams are compared letter by letter. */
const COMPARED = 40;

/**
 * Approved translations of one language pair, found by their source: first by the pairs of characters that two texts share, then by their
 * Levenshtein distance. What it gives is a suggestion; it writes nothing.
 */
export class TranslationMemory {
  readonly #pairs: (MemoryPair | undefined)[] = [];
  readonly #texts: string[] = [];
  readonly #index = new BigramIndex();
  readonly #exact = new Map<string, number[]>();
  /** By source and target, so that a sentence of every document is there once for each pair of neighbours. */
  readonly #known = new Map<string, number>();

  /** How many pairs it holds. */
  get size(): number {
    return this.#known.size;
  }

  /** Keeps a pair that was approved and has a text on both sides; any other is passed over. */
  add(pair: MemoryPair): void {
    const text = folded(pair.source);
    if (pair.state !== 'approved' || text === '' || plainText(pair.target).trim() === '') return;
    const name = nameOf(pair);
    if (this.#known.has(name)) return;
    const hash = exactHash(pair.source);
    const place = this.#pairs.push(pair) - 1;
    this.#known.set(name, place);
    this.#texts.push(text);
    this.#index.add(text);
    const same = this.#exact.get(hash);
    if (same) same.push(place);
    else this.#exact.set(hash, [place]);
  }

  /** Forgets a pair: its approval was withdrawn. */
  delete(pair: MemoryPair): void {
    const name = nameOf(pair);
    const place = this.#known.get(name);
    if (place === undefined) return;
    this.#known.delete(name);
    this.#pairs[place] = undefined;
  }

  /**
   * The best translations of similar texts, the best first.
   *
   * @param least Nothing below this score; 0 ranks all that share a pair of characters.
   * @param most So many at most, one of those with the same target.
   */
  suggest(query: MemoryQuery, { least = LEAST_SCORE, most = 5 }: { readonly least?: number; readonly most?: number } = {}): Suggestion[] {
    const text = folded(query.source);
    if (text === '') return [];
    const exact = this.#exact.get(exactHash(query.source)) ?? [];
    const places = new Set([...exact, ...this.#index.nearest(text, COMPARED)]);
    const isExact = new Set(exact);
    const facts = factsOf(query.source);
    const found = [...places].flatMap((place): Suggestion[] => {
      const pair = this.#pairs[place];
      if (!pair) return [];
      const alike = isExact.has(place) ? 100 : likeness(text, this.#texts[place] as string);
      return [{ pair, score: scoreOf(query, pair, alike, facts) }];
    });
    const targets = new Set<string>();
    return found
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score)
      .filter(({ pair }) => {
        const target = exactHash(pair.target);
        return !targets.has(target) && targets.add(target);
      })
      .slice(0, most);
  }
}

const nameOf = ({ source, target, before = '', after = '', origin }: MemoryPair): string =>
  [exactHash(source), exactHash(target), before, after, origin].join(' ');

/** Letter case and width make no new text; the exact hash tells them apart. */
const folded = (content: readonly Inline[]): string => plainText(content).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** From 0 to 99: what is not exactly the same is never 100. */
function likeness(one: string, other: string): number {
  const longest = Math.max([...one].length, [...other].length);
  return Math.min(99, Math.round(100 * (1 - levenshtein(one, other) / longest)));
}

interface Facts {
  readonly numbers: string;
  readonly codes: string;
}

function factsOf(content: readonly Inline[]): Facts {
  const numbers = amountsIn(plainText(content)).map(({ value }) => value);
  const codes = codesOf(content).map(({ kind }) => kind);
  return { numbers: numbers.sort((a, b) => a - b).join(' '), codes: codes.sort().join(' ') };
}

function scoreOf(query: MemoryQuery, pair: MemoryPair, base: number, facts: Facts): number {
  const own = factsOf(pair.source);
  const penalty =
    (own.numbers === facts.numbers ? 0 : PENALTIES.numbers) +
    (own.codes === facts.codes ? 0 : PENALTIES.codes) +
    (pair.origin === 'import' ? PENALTIES.import : pair.origin === 'machine' ? PENALTIES.machine : 0);
  const isInPlace = query.before !== undefined && query.before === pair.before && query.after !== undefined && query.after === pair.after;
  return Math.max(0, base - penalty + (base === 100 && penalty === 0 && isInPlace ? 1 : 0));
}
