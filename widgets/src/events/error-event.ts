import type { FailureCode } from '../content/failure.js';

/** `pb-error`: an element could not load or show its content. What it showed before stays. */
export class PbErrorEvent extends Event {
  constructor(
    /** A stable name to act upon. */
    readonly code: FailureCode,
    /** A sentence for people, English. */
    readonly message: string,
  ) {
    super('pb-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pb-error': PbErrorEvent;
  }
}
