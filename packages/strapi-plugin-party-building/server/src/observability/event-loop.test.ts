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
  const seen = [loop.live];
  for (let round = 0; round < 3; round++) {
    await block(300);
    expect(loop.lag).toBeGreaterThanOrEqual(200);
    seen.push(loop.live);
  }
  expect(seen).toEqual([true, true, true, false]);
  await expect.poll(() => loop.live).toBe(true);
});
