import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import type { Context } from '../templates/context.js';
import { allMechanisms } from '../templates/mechanisms.js';
import { mechanismsStyles } from './mechanisms.styles.js';

/**
 * The mechanisms by which Party building works, as numbered cards.
 *
 * @summary The six mechanisms.
 * @customElement pb-mechanisms
 *
 * @csspart cards - The list of cards; with `mechanisms`.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card; with `mechanism`.
 * @csspart label - The number of a mechanism.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 */
export class PbMechanisms extends ContentElement {
  static override styles: CSSResultGroup = [mechanismsStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const { grasps } = context.snapshot;
    const shown = grasps.flatMap(({ mechanisms }) => mechanisms);
    return shown.length ? { content: allMechanisms(context), shown } : undefined;
  }
}
