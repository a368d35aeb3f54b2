/**
 * Runs a task on request, one at a time, at most once an interval: the first request runs at once, those that come meanwhile share
 * one later run. A request is never lost: a run that starts after it always follows.
 */
export function coalesce(task: () => Promise<void>, intervalMs: number): { request(): void; idle(): Promise<void>; stop(): Promise<void> } {
  let wanted = false;
  let stopped = false;
  let lastStart = -Infinity;
  let running: Promise<void> | undefined;
  let wake: (() => void) | undefined;

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const run = async (): Promise<void> => {
    while (wanted && !stopped) {
      const wait = lastStart + intervalMs - performance.now();
      if (wait > 0) await pause(wait);
      if (stopped) return;
      wanted = false;
      lastStart = performance.now();
      await task();
    }
  };

  return {
    request() {
      wanted = true;
      if (stopped) return;
      running ??= run().finally(() => {
        running = undefined;
        // A request between the last look and this line would find nobody running.
        if (wanted && !stopped) this.request();
      });
    },
    /** Resolves when no run is under way or due. */
    async idle() {
      while (running) await running;
    },
    /** Lets the run under way end and starts no other. */
    async stop() {
      stopped = true;
      wake?.();
      await running;
    },
  };
}
