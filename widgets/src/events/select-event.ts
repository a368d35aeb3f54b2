/** `pb-select`: the reader is about to open a panel or to choose a variant; `preventDefault()` leaves all as it is. */
export class PbSelectEvent extends Event {
  constructor(
    /** Key of the grasp or the logo. */
    readonly item: string,
    /** Of a logo: key of the variant. */
    readonly variant?: string,
  ) {
    super('pb-select', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pb-select': PbSelectEvent;
  }
}
