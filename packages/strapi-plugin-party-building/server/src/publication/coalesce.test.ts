import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coalesce } from './coalesce';

describe('coalesce', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs the first request at once and shares the rest', async () => {
    let runs = 0;
    const builds = coalesce(async () => void runs++, 1000);
    for (let i = 0; i < 500; i++) builds.request();
    await vi.advanceTimersByTimeAsync(0);
    expect(runs).toBe(1);
    for (let i = 0; i < 500; i++) builds.request();
    await vi.advanceTimersByTimeAsync(999);
    expect(runs).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(runs).toBe(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runs).toBe(2);
  });

  it('runs again for a request that came while it ran', async () => {
    const finish: (() => void)[] = [];
    const builds = coalesce(() => new Promise((resolve) => finish.push(resolve)), 1000);
    builds.request();
    await vi.advanceTimersByTimeAsync(5000);
    builds.request();
    expect(finish).toHaveLength(1);
    finish[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(finish).toHaveLength(2);
  });

  it('never runs two at a time, and starts none once stopped', async () => {
    let under = 0;
    let most = 0;
    let runs = 0;
    const builds = coalesce(async () => {
      runs++;
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, 300));
      under--;
    }, 100);
    for (let i = 0; i < 20; i++) {
      builds.request();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(most).toBe(1);
    const stopped = builds.stop();
    await vi.advanceTimersByTimeAsync(300);
    await stopped;
    const before = runs;
    builds.request();
    await vi.advanceTimersByTimeAsync(5000);
    expect(runs).toBe(before);
  });
});
