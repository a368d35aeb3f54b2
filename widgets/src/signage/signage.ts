import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import { lazyModule } from '../element/lazy-module.js';
import { PbSlideEvent } from '../events/slide-event.js';
import type { Stage } from '../lazy/stage.js';
import { PrintController } from '../print/print-controller.js';
import type { Context } from '../templates/context.js';
import { signageStyles } from './signage.styles.js';

export type { PbSlideEvent };

/** What only displays need is a file of its own. */
const stageModule = lazyModule('stage.js', () => import('../lazy/stage.js'));

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
  #stage: Stage | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stage?.enter();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stage?.leave();
  }

  protected override present(context: Context): Presentation | undefined | null {
    const module = stageModule(this);
    if (!module) return null;
    this.#stage ??= this.#enter(module.Stage);
    const scene = this.#stage.render(context, { show: this.show, interval: this.interval, isPrinted: this.#print.isPrinting });
    return scene && { content: scene[0], shown: scene[1] };
  }

  #enter(Of: typeof Stage): Stage {
    const stage = new Of(this, this.renderRoot as ShadowRoot, (key) => this.dispatchEvent(new PbSlideEvent(key)));
    if (this.isConnected) stage.enter();
    return stage;
  }

  protected override updated(): void {
    super.updated();
    this.#stage?.drawn();
  }
}
