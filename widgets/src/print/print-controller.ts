import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** Tells an element that the page is being printed, in time to show all that it has. */
export class PrintController implements ReactiveController {
  readonly #media = matchMedia('print');
  readonly #show: () => void;

  /** @param show updates the host at once: the print takes what stands there when the event is over. */
  constructor(host: ReactiveControllerHost, show: () => void) {
    this.#show = () => {
      host.requestUpdate();
      show();
    };
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#media.matches;
  }

  hostConnected(): void {
    this.#media.addEventListener('change', this.#show);
  }

  hostDisconnected(): void {
    this.#media.removeEventListener('change', this.#show);
  }
}
