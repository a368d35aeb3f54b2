import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { EventLoop } from './event-loop';

/** Keeps the process from its timers, as an endless loop would, and then lets them go once. */
async function block(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
  await setImmediate();
  await setImmediate();
}

it('is alive while timers come in time, not after several late ones in a row, and again when it has recovered', async () => {
  const loop = new EventLoop({ interval: 5, late: 200, tolerated: 3 });
  onTestFinished(() => loop.stop());
  expect(loop.live).toBe(true);
  let rounds = 0;
  for (; loop.live; rounds++) await block(300);
  expect(rounds).toBeGreaterThanOrEqual(3);
  await expect.poll(() => loop.live).toBe(true);
});
