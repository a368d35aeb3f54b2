import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { textOf } from '@party-building/contract';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import { PbSlideEvent } from '../events/slide-event.js';
import type { Stage } from '../lazy/stage.js';
import { PrintController } from '../print/print-controller.js';
import type { Context } from '../templates/context.js';
import { textElement } from '../templates/element.js';
import { signageStyles } from './signage.styles.js';
import { slideList, slidesOf } from './slides.js';

export type { PbSlideEvent };

/** The lazy file, once one display has loaded it: the others need not wait. */
let loaded: typeof Stage | undefined;

/** Before the stage is asked for again that could not be had. */
const RETRY_MS = 60_000;

/**
 * Panels, measures, mechanisms, values and coming activities in turn, for displays in lobbies: large type, the time of day, always live.
 * It goes on without network, night and day, and shows what has been published when the network is back.
 *
 * It is as wide as its place and 16:9, or at least three fifths of the window high. On a page of its own it fills the screen with
 * `body { margin: 0 } pb-signage { block-size: 100dvb }`; the embed page of it does so by itself.
 *
 * Space pauses, arrow keys turn, Home and End lead to the first and last slide: inside it, and anywhere on a page that it fills.
 *
 * @summary Rotation for displays in lobbies.
 * @customElement pb-signage
 *
 * @attr {number} interval - Seconds a slide, at least 3; 15 without.
 * @attr {string} show - What is shown and in which order, separated by spaces: `concept`, `grasps`, `mechanisms`, `values`, `activities`; all of them without.
 * @attr {'light'|'dark'|'auto'} theme - `dark` without; `auto` is the reader's setting.
 *
 * @fires {PbSlideEvent} pb-slide - Another slide is shown.
 *
 * @csspart stage - All that fills the display; with `idle` while nobody moves the pointer.
 * @csspart bar - What stands above the slides.
 * @csspart site-name - Name of the site.
 * @csspart moment - Day and time.
 * @csspart date - The day, in the site's zone.
 * @csspart clock - The time, in the site's zone.
 * @csspart controls - The buttons: to pause and go on, to turn, to fill the screen.
 * @csspart slides - Place of the slide that is shown; in print and in the fragment all of them.
 * @csspart slide - What is shown at one time; with `concept`, `grasp`, `measures`, `mechanisms`, `values` or `activities`.
 * @csspart progress - The line that grows until the next slide comes.
 * @csspart theme - What the cards below belong to.
 * @csspart hero - Names and principle of the concept, with the picture.
 * @csspart masthead - Names and principle.
 * @csspart page-title - Title of the concept page.
 * @csspart principle - The guiding principle.
 * @csspart picture - The picture.
 * @csspart head - Icon, title and slogan of a grasp.
 * @csspart icon - Place of the icon.
 * @csspart drawing - The icon.
 * @csspart slogan - The slogan.
 * @csspart lead - The lead.
 * @csspart cards - A list of cards; with `measures`, `mechanisms` or `activities`.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card; with `measure`, `chained`, `mechanism`, `value core-value`, `value maxim`, or `announced` and what has become of the activity, `moved` or `cancelled`.
 * @csspart label - Short name, number or time beside a title.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 * @csspart state - What has become of an activity, in a word.
 * @csspart chain - The chain of contacts.
 * @csspart chain-item - A role with what leads to it.
 * @csspart contact - The word between two roles, on the arrow.
 * @csspart role - A role.
 * @csspart ladder - What is compared, the greatest first.
 * @csspart rung - A term of the comparison; with `rung-1`, `rung-2` and so on.
 * @csspart greater - The sign between two terms.
 */
export class PbSignage extends ContentElement {
  static override properties: PropertyDeclarations = { interval: { type: Number }, show: {} };

  static override styles: CSSResultGroup = [signageStyles, elementStyles];

  /** Seconds a slide, at least 3; 15 without. */
  declare interval?: number;
  /** What is shown and in which order, separated by spaces: `concept`, `grasps`, `mechanisms`, `values`, `activities`. */
  declare show?: string;

  protected override readonly defaults = { live: '', theme: 'dark' };

  readonly #print = new PrintController(this, () => this.performUpdate());
  /** What only displays need is a file of its own; `null` where it cannot be had: then all slides stand below each other. */
  #stage: Stage | null | undefined;
  #loading: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stage?.enter();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stage?.leave();
  }

  protected override present(context: Context): Presentation | undefined | null {
    const slides = slidesOf(context, this.show);
    if (!slides.length) return undefined;
    if (!this.#stage) this.#load();
    const stage = this.#stage;
    if (stage === undefined) return null;
    if (!stage || this.#print.isPrinting) return { content: slideList(slides), shown: slides };
    const { locale, timeZone, concept } = context.snapshot;
    const siteName = textElement('p', 'site-name', concept?.siteName);
    stage.turn({ locale, timeZone, name: textOf(concept?.siteName), siteName, slides, interval: this.interval });
    return { content: stage.draw(), shown: slides[stage.at]?.shown };
  }

  #load(): void {
    if (loaded) return this.#enter(loaded);
    this.#loading ??= import('../lazy/stage.js')
      .then(
        ({ Stage }) => {
          loaded = Stage;
        },
        () => {
          this.#stage = null;
          setTimeout(() => {
            this.#loading = undefined;
            if (this.isConnected) this.requestUpdate();
          }, RETRY_MS);
        },
      )
      .then(() => this.requestUpdate());
  }

  #enter(Of: typeof Stage): void {
    this.#stage = new Of(this, this.renderRoot as ShadowRoot, (key) => this.dispatchEvent(new PbSlideEvent(key)));
    if (this.isConnected) this.#stage.enter();
  }

  protected override updated(): void {
    super.updated();
    this.#stage?.drawn();
  }
}
