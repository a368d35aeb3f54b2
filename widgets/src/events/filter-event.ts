import type { When } from '../templates/programme.js';

/** What a reader narrows activities to. What is absent or empty is not narrowed. */
export interface ActivityFilter {
  kind?: string;
  /** Key of the venue. */
  venue?: string;
  /** Key of the grasp. */
  grasp?: string;
  when?: When;
  /** `yyyy-mm`, of a calendar. */
  month?: string;
  /** `yyyy-mm-dd`, of a calendar. */
  day?: string;
}

/** `pb-filter`: the reader is about to narrow or widen what is shown; `preventDefault()` leaves it. */
export class PbFilterEvent extends Event {
  constructor(
    /** What is going to hold. */
    readonly filter: ActivityFilter,
  ) {
    super('pb-filter', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pb-filter': PbFilterEvent;
  }
}
