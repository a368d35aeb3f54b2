import type { ActivityFilter } from './filter-event.js';

/** `pb-filtered`: the reader has narrowed or widened what is shown. */
export class PbFilteredEvent extends Event {
  constructor(
    /** What holds now. */
    readonly filter: ActivityFilter,
  ) {
    super('pb-filtered', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pb-filtered': PbFilteredEvent;
  }
}
