/** `pb-copied`: the reader has copied a value. */
export class PbCopiedEvent extends Event {
  constructor(
    /** Key of the logo. */
    readonly item: string,
    /** What is on the clipboard now: `#A3161C`. */
    readonly text: string,
  ) {
    super('pb-copied', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pb-copied': PbCopiedEvent;
  }
}
