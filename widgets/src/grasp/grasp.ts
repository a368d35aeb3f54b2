import type { Snapshot } from '@party-building/contract';
import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import type { Presentation } from '../element/content-element.js';
import { ItemElement } from '../element/item-element.js';
import type { Context } from '../templates/context.js';
import { findItem } from '../templates/find-item.js';
import { graspSection } from '../templates/grasp.js';
import { graspStyles } from './grasp.styles.js';

/**
 * One grasp in full: title, slogan, text, measures, mechanisms, and the values that belong to it.
 *
 * @summary One of the Four Grasps.
 * @customElement pb-grasp
 *
 * @attr {string} item - Stable key of what to show.
 *
 * @csspart grasp - One grasp.
 * @csspart head - Icon, title and slogan.
 * @csspart icon - Place of the icon.
 * @csspart drawing - The icon.
 * @csspart slogan - The slogan.
 * @csspart body - Everything below the head.
 * @csspart lead - The lead.
 * @csspart chain - The chain of contacts.
 * @csspart chain-item - A role with what leads to it.
 * @csspart contact - The word between two roles, on the arrow.
 * @csspart role - A role.
 * @csspart cards - A list of cards; with `measures`, `mechanisms` or `values`.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card; with `measure`, `chained`, `mechanism`, `value core-value` or `value maxim`.
 * @csspart label - Short name or number above a title.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 * @csspart ladder - What is compared, the greatest first.
 * @csspart rung - A term of the comparison; with `rung-1`, `rung-2` and so on.
 * @csspart greater - The sign between two terms.
 * @csspart rich-text - A text in blocks.
 * @csspart paragraph - A paragraph of it.
 * @csspart text-heading - A heading of it.
 * @csspart quote - A quotation of it.
 * @csspart code - Code in it.
 * @csspart list - A list in it.
 * @csspart list-item - An item of a list.
 * @csspart list-group - Place of a list inside a list.
 * @csspart image - A picture in it.
 * @csspart link - A link in it.
 * @csspart bold - Strong words.
 * @csspart italic - Emphasised words: dotted in Chinese, italic elsewhere.
 * @csspart underline - Underlined words.
 * @csspart strikethrough - Struck words.
 */
export class PbGrasp extends ItemElement {
  static override styles: CSSResultGroup = [graspStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const grasp = findItem(context.snapshot.grasps, this.item);
    return grasp && { content: graspSection(context, grasp), shown: grasp };
  }

  protected override choice({ grasps }: Snapshot): { key: string }[] {
    return grasps;
  }
}
