import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

const MINUTE_MS = 60_000;

/** Brings an element up to date each minute that it is on the page: what is coming today is over tomorrow. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#host.requestUpdate(), MINUTE_MS);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
