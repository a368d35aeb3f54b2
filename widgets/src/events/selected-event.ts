/** `pb-selected`: the reader has opened a panel. */
export class PbSelectedEvent extends Event {
  constructor(
    /** Key of the grasp. */
    readonly item: string,
  ) {
    super('pb-selected', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pb-selected': PbSelectedEvent;
  }
}
