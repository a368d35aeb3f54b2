import { setTimeout } from 'node:timers/promises';

/**
 * Asks again until an answer satisfies; the condition decides, never the time that it takes.
 *
 * @throws Error with the last answer when it never does.
 */
export async function until<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean, limitMs = 15_000): Promise<T> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (performance.now() > deadline) throw new Error(`Still not so after ${limitMs} ms: ${JSON.stringify(answer)?.slice(0, 2000)}`);
    await setTimeout(25);
  }
}
