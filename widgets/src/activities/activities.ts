import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import type { Context } from '../templates/context.js';
import { activities } from '../templates/activities.js';
import { activitiesStyles } from './activities.styles.js';

/**
 * Activities with their times, to filter and to add to a calendar.
 *
 * @summary Coming and past activities.
 * @customElement pb-activities
 *
 * @csspart cards - The list of cards.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card.
 * @csspart label - Short name or number above a title.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 */
export class PbActivities extends ContentElement {
  static override styles: CSSResultGroup = [activitiesStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const shown = context.snapshot.activities;
    return shown?.length ? { content: activities(context, shown), shown } : undefined;
  }
}
