/** `pb-select`: the reader is about to open a panel; `preventDefault()` keeps it closed. */
export class PbSelectEvent extends Event {
  constructor(
    /** Key of the grasp. */
    readonly item: string,
  ) {
    super('pb-select', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pb-select': PbSelectEvent;
  }
}
