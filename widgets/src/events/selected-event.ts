/** `pb-selected`: the reader has opened a panel or chosen a variant. */
export class PbSelectedEvent extends Event {
  constructor(
    /** Key of the grasp or the logo. */
    readonly item: string,
    /** Of a logo: key of the variant. */
    readonly variant?: string,
  ) {
    super('pb-selected', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pb-selected': PbSelectedEvent;
  }
}
