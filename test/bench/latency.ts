import type { Asked, Comparison } from './compare';
import { median } from './figures';
import { load } from './load';

const CONNECTIONS = 64;
const REQUESTS = 20_000;
/** A tail is mostly the weather of the machine: many short pairs, one after the other, and the median of their ratios. */
const PAIRS = 9;

/** Compares the time, in milliseconds, in which 99 of 100 answers are there, in pairs of alternating samples. */
export async function compareTails(a: Asked, b: Asked): Promise<Comparison> {
  const samples: { a: number; b: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const [first, second] = pair % 2 === 0 ? [a, b] : [b, a];
    const times = [await p99(first), await p99(second)] as const;
    samples.push(pair % 2 === 0 ? { a: times[0], b: times[1] } : { a: times[1], b: times[0] });
  }
  return {
    a: median(samples.map((sample) => sample.a)),
    b: median(samples.map((sample) => sample.b)),
    ratio: median(samples.map((sample) => sample.a / sample.b)),
  };
}

async function p99({ target, expected }: Asked): Promise<number> {
  const times: number[] = [];
  await load(target, REQUESTS, expected, { connections: CONNECTIONS, onAnswer: (milliseconds) => times.push(milliseconds) });
  times.sort((x, y) => x - y);
  return times[Math.floor(times.length * 0.99)] ?? NaN;
}
