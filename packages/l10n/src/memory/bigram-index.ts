/** Marks the ends of a text, so that its first and last character are pairs of their own: a heading of four characters has but three others. */
const EDGE = 0;

/** Finds the texts that share the most with another one, by pairs of neighbouring characters. Rare pairs say more than common ones. */
export class BigramIndex {
  /** Of each pair the numbers of the texts that have it, ascending. */
  readonly #postings = new Map<number, number[]>();
  readonly #sizes: number[] = [];
  /** Reused from search to search; all zero between two. */
  #scores = new Float32Array(0);

  /** Adds a text; texts are numbered from 0 in the order in which they come. */
  add(text: string): void {
    const number = this.#sizes.length;
    const bigrams = bigramsOf(text);
    for (const bigram of bigrams) {
      const posting = this.#postings.get(bigram);
      if (posting) posting.push(number);
      else this.#postings.set(bigram, [number]);
    }
    this.#sizes.push(bigrams.size);
  }

  /** The numbers of the nearest texts, the nearest first. */
  nearest(text: string, most: number): number[] {
    const total = this.#sizes.length;
    if (this.#scores.length < total) this.#scores = new Float32Array(total * 2);
    const scores = this.#scores;
    const touched: number[] = [];
    const bigrams = bigramsOf(text);
    for (const bigram of bigrams) {
      const posting = this.#postings.get(bigram);
      if (!posting) continue;
      const weight = Math.log(1 + total / posting.length);
      for (const number of posting) {
        if (scores[number] === 0) touched.push(number);
        scores[number] = (scores[number] as number) + weight;
      }
    }
    const best = new Best(most);
    for (const number of touched) {
      // As by Dice: what is much longer shares much with everything.
      best.offer(number, (scores[number] as number) / (bigrams.size + (this.#sizes[number] as number)));
      scores[number] = 0;
    }
    return best.numbers();
  }
}

/** Each pair as one small number: two that meet in one are rare, and cost no more than a needless comparison. */
function bigramsOf(text: string): Set<number> {
  const bigrams = new Set<number>();
  let before = EDGE;
  for (const sign of text) {
    const point = sign.codePointAt(0) as number;
    bigrams.add(numberOf(before, point));
    before = point;
  }
  return bigrams.add(numberOf(before, EDGE));
}

const numberOf = (one: number, other: number): number => (Math.imul(one, 0x9e3779b1) ^ other) & 0x3fffffff;

/** The best few of many, without sorting the many: a heap whose root is the worst that is kept. */
class Best {
  readonly #most: number;
  readonly #heap: { number: number; score: number }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  offer(number: number, score: number): void {
    const heap = this.#heap;
    if (heap.length < this.#most) {
      let place = heap.push({ number, score }) - 1;
      while (place > 0 && this.#at(place) < this.#at((place - 1) >> 1)) place = this.#swap(place, (place - 1) >> 1);
    } else if (score > this.#at(0)) {
      heap[0] = { number, score };
      for (let place = 0; ; ) {
        const left = 2 * place + 1;
        const worse = this.#at(left + 1) < this.#at(left) ? left + 1 : left;
        if (this.#at(worse) >= this.#at(place)) break;
        place = this.#swap(place, worse);
      }
    }
  }

  numbers(): number[] {
    return [...this.#heap].sort((a, b) => b.score - a.score || a.number - b.number).map(({ number }) => number);
  }

  #at(place: number): number {
    return this.#heap[place]?.score ?? Infinity;
  }

  #swap(from: number, to: number): number {
    const heap = this.#heap;
    [heap[from], heap[to]] = [heap[to] as { number: number; score: number }, heap[from] as { number: number; score: number }];
    return to;
  }
}
