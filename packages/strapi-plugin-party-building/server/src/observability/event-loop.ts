export interface EventLoopLimits {
  /** Milliseconds between two looks. */
  interval: number;
  /** A look that comes this much too late, in milliseconds, is late. */
  late: number;
  /** So many late looks in a row mean that the process does not get on any more. */
  tolerated: number;
}

/** Somebody who waits ten seconds for each turn, three times in a row, gains from a restart. */
export const EVENT_LOOP_LIMITS: EventLoopLimits = { interval: 1000, late: 10_000, tolerated: 3 };

/**
 * Whether the process gets on with its work. It asks nothing but its own clock: a database that is down makes an instance degraded, and a
 * restart would only take away what it still serves.
 */
export class EventLoop {
  readonly #limits: EventLoopLimits;
  readonly #timer: NodeJS.Timeout;
  #expected: number;
  #lag = 0;
  #lateInARow = 0;

  constructor(limits: EventLoopLimits = EVENT_LOOP_LIMITS) {
    this.#limits = limits;
    this.#expected = performance.now() + limits.interval;
    this.#timer = setInterval(() => this.#look(), limits.interval);
    this.#timer.unref();
  }

  /** How much too late the last look came, in milliseconds. */
  get lag(): number {
    return this.#lag;
  }

  get live(): boolean {
    return this.#lateInARow < this.#limits.tolerated;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = performance.now();
    this.#lag = Math.max(0, Math.round(now - this.#expected));
    this.#expected = now + this.#limits.interval;
    this.#lateInARow = this.#lag >= this.#limits.late ? this.#lateInARow + 1 : 0;
  }
}
