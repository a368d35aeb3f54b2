import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import { lazyModule } from '../element/lazy-module.js';
import { PbCopiedEvent } from '../events/copied-event.js';
import { PbSelectEvent } from '../events/select-event.js';
import { PbSelectedEvent } from '../events/selected-event.js';
import type { Logos } from '../lazy/logos.js';
import { PrintController } from '../print/print-controller.js';
import type { Context } from '../templates/context.js';
import { ofKind } from '../templates/of-kind.js';
import { cultureLogosStyles } from './culture-logos.styles.js';
import type { Standing } from './standing.js';

export type { PbCopiedEvent, PbSelectEvent, PbSelectedEvent };

/** Rules, tools and specimen of logos, which most pages do without, are a file of its own. */
const logosModule = lazyModule('logos.js', () => import('../lazy/logos.js'));

/**
 * The culture logos with the rules for their use, which it keeps itself: a logo stands only on grounds that are allowed and that its
 * variant is made for, with its clear space, and never under its minimum width; one that is no longer in use says so and is not offered for
 * download.
 *
 * @summary The library of culture logos.
 * @customElement pb-culture-logos
 *
 * @attr {string} kind - Only these kinds, separated by spaces: `emblem`, `wordmark`, `lockup`, `mascot`, `banner`.
 * @attr {string} item - Only the logo with this key.
 * @attr {boolean} specimen - The rules of use are open.
 *
 * @fires {PbSelectEvent} pb-select - The reader is about to choose a variant or a ground; `preventDefault()` leaves all as it is.
 * @fires {PbSelectedEvent} pb-selected - The reader has chosen.
 * @fires {PbCopiedEvent} pb-copied - The reader has copied a value of a colour.
 *
 * @csspart cards - The list of logos; with `logos`.
 * @csspart cell - Place of a logo in the list.
 * @csspart logo - A logo.
 * @csspart about - What stands beside its picture.
 * @csspart label - Its kind.
 * @csspart title - Its name.
 * @csspart instead - Which logo is used instead of it.
 * @csspart successor - The name of that logo.
 * @csspart choices - A group of choices; with `arrangement`, `colourMode`, `language` or `ground`.
 * @csspart choice - A choice; with `selected`.
 * @csspart swatch - A colour.
 * @csspart cross - The cross over a colour that is forbidden.
 * @csspart downloads - Its files.
 * @csspart files - Those of a format.
 * @csspart link - A link.
 * @csspart stage - Place of its picture.
 * @csspart backdrop - What it stands on.
 * @csspart drawing - The picture with its clear space.
 * @csspart measure - The lines around the clear space.
 * @csspart too-narrow - What is said where the picture would be too small.
 * @csspart rules - The rules of use, which open.
 * @csspart rules-title - The line that opens them.
 * @csspart specimen - What they say.
 * @csspart facts - The rules, by term.
 * @csspart fact - A term with what is said of it; with `colours`.
 * @csspart term - The term.
 * @csspart text - What is said of it; with `do` or `dont` in lists.
 * @csspart colour - A colour with its name and values.
 * @csspart colour-name - Its name.
 * @csspart colour-value - A value of it.
 * @csspart copy - The button that copies it.
 * @csspart copy-icon - What is drawn on it.
 * @csspart copied-text - The value itself.
 * @csspart copied - Says what is copied.
 */
export class PbCultureLogos extends ContentElement {
  static override properties: PropertyDeclarations = { kind: {}, item: {}, specimen: { type: Boolean } };

  static override styles: CSSResultGroup = [cultureLogosStyles, elementStyles];

  /** Only these kinds, separated by spaces: `emblem`, `wordmark`, `lockup`, `mascot`, `banner`. */
  declare kind?: string;
  /** Key of the only logo to show. */
  declare item?: string;
  /** The rules of use are open. */
  declare specimen?: boolean;

  readonly #chosen = new Map<string, Standing>();
  readonly #print = new PrintController(this, () => this.performUpdate());
  #logos: Logos | undefined;

  protected override present(context: Context): Presentation | undefined | null {
    const shown = ofKind(context.snapshot.logos, this.kind).filter(({ key }) => !this.item || key === this.item);
    if (!shown.length) return undefined;
    const module = logosModule(this);
    if (!module) return null;
    this.#logos ??= new module.Logos(this.renderRoot as ShadowRoot, {
      choose: (item, next) => this.#choose(item, next),
      copied: (item, text) => this.dispatchEvent(new PbCopiedEvent(item, text)),
    });
    return { content: this.#logos.render(context, shown, this.#chosen, !!this.specimen || this.#print.isPrinting), shown };
  }

  #choose(item: string, next: Standing): void {
    if (!this.dispatchEvent(new PbSelectEvent(item, next.key))) return;
    this.#chosen.set(item, next);
    this.requestUpdate();
    void this.updateComplete.then(() => this.dispatchEvent(new PbSelectedEvent(item, next.key)));
  }
}
