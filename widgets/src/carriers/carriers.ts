import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import type { Context } from '../templates/context.js';
import { carriers } from '../templates/carriers.js';
import { carriersStyles } from './carriers.styles.js';

/**
 * The media by which Party-building culture is passed on, as cards.
 *
 * @summary Cultural carriers.
 * @customElement pb-carriers
 *
 * @csspart cards - The list of cards.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card.
 * @csspart label - Short name or number above a title.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 */
export class PbCarriers extends ContentElement {
  static override styles: CSSResultGroup = [carriersStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const shown = context.snapshot.carriers;
    return shown?.length ? { content: carriers(context, shown), shown } : undefined;
  }
}
