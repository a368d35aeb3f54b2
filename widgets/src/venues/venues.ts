import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import { openPicture } from '../gallery/open-picture.js';
import type { Context } from '../templates/context.js';
import { venues } from '../templates/venues.js';
import { venuesStyles } from './venues.styles.js';

/**
 * The places where activities are held, as cards. Their pictures open as large as the screen.
 *
 * @summary Venues of activities.
 * @customElement pb-venues
 *
 * @csspart cards - The list of cards; with `venues`.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card; with `venue`.
 * @csspart title - A title.
 * @csspart text - The address below a title, or what is said of a term.
 * @csspart facts - Capacity, opening hours and coordinates.
 * @csspart fact - A term with what is said of it.
 * @csspart term - The term.
 * @csspart link - A link.
 * @csspart gallery - The pictures of a venue.
 * @csspart gallery-item - Place of a picture in it.
 * @csspart picture-link - A picture that opens.
 * @csspart picture - A picture.
 * @csspart lightbox - The dialog that shows pictures large.
 * @csspart lightbox-base - All of its content.
 * @csspart lightbox-count - Which picture of how many.
 * @csspart lightbox-frame - Place of the picture.
 * @csspart lightbox-picture - The picture.
 * @csspart lightbox-caption - Its text.
 * @csspart lightbox-button - A button; with `previous`, `next` or `close`.
 */
export class PbVenues extends ContentElement {
  static override styles: CSSResultGroup = [venuesStyles, elementStyles];

  constructor() {
    super();
    this.addEventListener('click', openPicture);
  }

  protected override present(context: Context): Presentation | undefined {
    const shown = context.snapshot.venues;
    return shown?.length ? { content: venues(context, shown), shown } : undefined;
  }
}
