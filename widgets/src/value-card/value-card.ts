import type { Snapshot } from '@party-building/contract';
import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import type { Presentation } from '../element/content-element.js';
import { ItemElement } from '../element/item-element.js';
import type { Context } from '../templates/context.js';
import { findItem } from '../templates/find-item.js';
import { valueCard } from '../templates/value.js';
import { valueCardStyles } from './value-card.styles.js';

/**
 * One core value or maxim as a card.
 *
 * @summary One core value or maxim.
 * @customElement pb-value-card
 *
 * @attr {string} item - Stable key of what to show.
 *
 * @csspart card - A card; with `measure`, `chained`, `mechanism`, `value core-value` or `value maxim`.
 * @csspart label - Short name or number above a title.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 * @csspart ladder - What is compared, the greatest first.
 * @csspart rung - A term of the comparison; with `rung-1`, `rung-2` and so on.
 * @csspart greater - The sign between two terms.
 */
export class PbValueCard extends ItemElement {
  static override styles: CSSResultGroup = [valueCardStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const value = findItem(context.snapshot.values, this.item);
    return value && { content: valueCard(context.words, value, context.level), shown: value };
  }

  protected override choice({ values }: Snapshot): { key: string }[] {
    return values;
  }
}
