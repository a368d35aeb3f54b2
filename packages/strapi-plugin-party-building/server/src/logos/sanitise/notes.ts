import { LIMITS } from './limits';
import type { Reason, ReasonCode } from './verdict';

export interface Position {
  line: number;
  column: number;
}

/** Ends the reading of a file that cannot be kept. */
export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason.code);
  }
}

/** Names and values come from strangers: shown short, and without control characters. */
export const shown = (text: string): string => {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
};

/** Collects what is taken away, and keeps the time. */
export class Notes {
  readonly reasons: Reason[] = [];
  found = 0;
  readonly #deadline = performance.now() + LIMITS.milliseconds;

  taken(code: ReasonCode, what: string, { line, column }: Position): void {
    this.found++;
    if (this.reasons.length < LIMITS.reasons) this.reasons.push({ code, what: shown(what), line, column });
  }

  refuse(code: ReasonCode, what: string, { line, column }: Position): never {
    throw new Refusal({ code, what: shown(what), line, column });
  }

  /** @throws Refusal when the file takes too long. */
  inTime(at: Position): void {
    if (performance.now() > this.#deadline) this.refuse('too-slow', `${LIMITS.milliseconds / 1000}`, at);
  }
}
