/** `pb-slide`: a display shows another slide. */
export class PbSlideEvent extends Event {
  constructor(
    /** The key of what is shown, `concept` for the concept; of cards their kind and the key of the first, `mechanisms personnel`. */
    readonly item: string,
  ) {
    super('pb-slide', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pb-slide': PbSlideEvent;
  }
}
