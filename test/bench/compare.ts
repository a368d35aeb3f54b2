import { cpuSeconds } from './cpu';
import { median } from './figures';
import { load, type Expected, type Target } from './load';

/** A request and the answer that it must get. */
export interface Asked {
  target: Target;
  expected: Expected;
}

/** Something that answers requests and whose CPU time can be read. */
export interface Side {
  pid: number;
  /** Sent one after the other, as often as each other; one or more. */
  targets: readonly Asked[];
  /** How often the targets are asked in one sample. */
  rounds: number;
}

export interface Comparison {
  /** Medians of the samples. */
  a: number;
  b: number;
  /** Median of the samples' ratios, a ÷ b. */
  ratio: number;
}

/** A sample is split, and its parts alternate with the other side's, so that both meet the same weather. */
const PARTS = 12;

/** Compares CPU seconds per round in pairs of interleaved samples. */
export async function compare(a: Side, b: Side, pairs: number): Promise<Comparison> {
  await warm(a);
  await warm(b);
  const samples: { a: number; b: number }[] = [];
  for (let i = 0; i < pairs; i++) samples.push(await samplePair(a, b));
  return {
    a: median(samples.map((sample) => sample.a)),
    b: median(samples.map((sample) => sample.b)),
    ratio: median(samples.map((sample) => sample.a / sample.b)),
  };
}

/** Until it is compiled. */
async function warm(side: Side): Promise<void> {
  await ask(side, Math.ceil(side.rounds / 3));
}

async function samplePair(a: Side, b: Side): Promise<{ a: number; b: number }> {
  const used = { a: 0, b: 0 };
  for (let part = 0; part < PARTS; part++) {
    const order = part % 2 === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const);
    for (const name of order) {
      const side = name === 'a' ? a : b;
      const before = cpuSeconds(side.pid);
      await ask(side, Math.floor(side.rounds / PARTS));
      used[name] += cpuSeconds(side.pid) - before;
    }
  }
  const rounds = (side: Side) => Math.floor(side.rounds / PARTS) * PARTS;
  return { a: used.a / rounds(a), b: used.b / rounds(b) };
}

async function ask({ targets }: Side, rounds: number): Promise<void> {
  for (const { target, expected } of targets) await load(target, rounds, expected);
}
