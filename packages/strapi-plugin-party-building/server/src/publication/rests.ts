import { setTimeout as pause } from 'node:timers/promises';

/** Work without a rest, in milliseconds, that a reader hardly notices. */
const LONGEST_WORK = 50;
const REST = 5;

/** For much work in small steps: called after each, it rests when it is time, and requests are answered. */
export function rests(): () => Promise<void> {
  let rested = performance.now();
  return async () => {
    if (performance.now() - rested < LONGEST_WORK) return;
    await pause(REST);
    rested = performance.now();
  };
}
