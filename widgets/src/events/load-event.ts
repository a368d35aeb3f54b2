import type { Source } from '../content/feed.js';

/** `pb-load`: an element shows content, for the first time or newer than before. */
export class PbLoadEvent extends Event {
  constructor(
    /** BCP 47 tag of what is shown. */
    readonly locale: string,
    /** Where it came from: the page itself, the copy saved last time, or the network. */
    readonly source: Source,
  ) {
    super('pb-load', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pb-load': PbLoadEvent;
  }
}
