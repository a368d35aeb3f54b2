/** `pb-slide`: a display shows another slide. */
export class PbSlideEvent extends Event {
  constructor(
    /** Key of the slide: a grasp's, a value's, … */
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
