import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import type { Context } from '../templates/context.js';
import { valueCards } from '../templates/value.js';
import { valueCardStyles } from '../value-card/value-card.styles.js';

/**
 * Core values and maxims as cards, in the order of the editors.
 *
 * @summary All core values and maxims.
 * @customElement pb-value-cards
 *
 * @csspart cards - A list of cards; with `measures`, `mechanisms` or `values`.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card; with `measure`, `chained`, `mechanism`, `value core-value` or `value maxim`.
 * @csspart label - Short name or number above a title.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 * @csspart ladder - What is compared, the greatest first.
 * @csspart rung - A term of the comparison; with `rung-1`, `rung-2` and so on.
 * @csspart greater - The sign between two terms.
 */
export class PbValueCards extends ContentElement {
  static override styles: CSSResultGroup = [valueCardStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const { values } = context.snapshot;
    return values.length ? { content: valueCards(context), shown: values } : undefined;
  }
}
