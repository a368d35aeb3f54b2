import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import type { Context } from '../templates/context.js';
import { cultureLogos } from '../templates/culture-logos.js';
import { cultureLogosStyles } from './culture-logos.styles.js';

/**
 * The culture logos with the rules for their use.
 *
 * @summary The library of culture logos.
 * @customElement pb-culture-logos
 *
 * @csspart cards - The list of cards.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card.
 * @csspart label - Short name or number above a title.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 */
export class PbCultureLogos extends ContentElement {
  static override styles: CSSResultGroup = [cultureLogosStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const shown = context.snapshot.logos;
    return shown?.length ? { content: cultureLogos(context, shown), shown } : undefined;
  }
}
