import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** A scroll bar that comes with the one layout and goes with the other must not make an element swing between them. */
const SCROLLBAR_PX = 20;

/** Tells an element whether it is at least so wide. */
export class WidthController implements ReactiveController {
  isWide: boolean | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #width: number;
  readonly #observer: ResizeObserver;

  /** @param width CSS pixels, as in the container queries of the element's styles. */
  constructor(host: ReactiveControllerHost & Element, width: number) {
    this.#host = host;
    this.#width = width;
    this.#observer = new ResizeObserver(() => {
      const actual = host.clientWidth;
      const isWide = actual >= width;
      // Zero: it is not shown.
      if (!actual || isWide === this.isWide || (isWide && actual < width + SCROLLBAR_PX)) return;
      this.isWide = isWide;
      // In the next frame: what changes its size in this one is reported as an error.
      requestAnimationFrame(() => host.requestUpdate());
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** The first layout is the right one, so it is measured, not awaited. */
  hostUpdate(): void {
    this.isWide ??= (this.#host.clientWidth || innerWidth) >= this.#width;
  }
}
