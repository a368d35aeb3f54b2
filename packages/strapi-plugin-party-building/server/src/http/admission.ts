import type { IncomingMessage, ServerResponse } from 'node:http';

export interface AdmissionLimits {
  /** How long a connection may wait before it is read, in milliseconds, until no more requests for Strapi are admitted. */
  longestWait: number;
  /** How many of them may be under way; 0 admits all, always. */
  underWay: number;
}

/** So many requests are admitted however long others wait: one long task of an editor is no overload. */
export const ALWAYS = 20;

const RETRY_AFTER_SECONDS = 2;

/** In the form in which Strapi says errors, which its admin knows how to show. */
const BODY = Buffer.from(
  JSON.stringify({
    data: null,
    error: { status: 503, name: 'ServiceUnavailableError', message: 'Too many requests at once. Try again in a moment.', details: {} },
  }),
);

/**
 * Lets through as many requests for Strapi as it can answer, and refuses the others at once: past its capacity every further one would
 * only make all wait longer, and those for public content, which cost a hundredth, with them.
 *
 * The two ways in which requests pile up are watched: behind a database on a wire they are under way side by side; with one in this
 * process each is done before the next is read, and they wait in the kernel's queues (see `QueueProbe`).
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  /** Milliseconds. */
  readonly #wait: () => number;
  #closed = false;
  #admitted = 0;
  #underWay = 0;
  #refused = 0;

  /** @param wait how long a connection waits before it is read. */
  constructor(limits: AdmissionLimits, wait: () => number) {
    this.#limits = limits;
    this.#wait = wait;
  }

  /** Requests refused since the start. */
  get refused(): number {
    return this.#refused;
  }

  /** To be told when a measurement of the wait begins. */
  begin(): void {
    this.#admitted = 0;
  }

  /** @returns whether the request goes on; one that does not has been answered. */
  admit(_req: IncomingMessage, res: ServerResponse): boolean {
    const { longestWait, underWay } = this.#limits;
    if (underWay === 0) return true;
    // Once closed it stays so until the queue is short again, though hardly any are admitted meanwhile.
    this.#closed = this.#wait() > longestWait && (this.#closed || this.#admitted >= ALWAYS);
    if (this.#closed || this.#underWay >= underWay) {
      this.#refused += 1;
      refuse(res);
      return false;
    }
    this.#admitted += 1;
    this.#underWay += 1;
    res.once('close', () => (this.#underWay -= 1));
    return true;
  }
}

function refuse(res: ServerResponse): void {
  res.writeHead(503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': BODY.length,
    'Cache-Control': 'no-store',
    'Retry-After': RETRY_AFTER_SECONDS,
  });
  res.end(BODY);
}
