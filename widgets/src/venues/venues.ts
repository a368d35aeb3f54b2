import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import type { Context } from '../templates/context.js';
import { venues } from '../templates/venues.js';
import { venuesStyles } from './venues.styles.js';

/**
 * The places where activities are held, as cards.
 *
 * @summary Venues of activities.
 * @customElement pb-venues
 *
 * @csspart cards - The list of cards.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card.
 * @csspart label - Short name or number above a title.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 */
export class PbVenues extends ContentElement {
  static override styles: CSSResultGroup = [venuesStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const shown = context.snapshot.venues;
    return shown?.length ? { content: venues(context, shown), shown } : undefined;
  }
}
