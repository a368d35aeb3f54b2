import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import type { Context } from '../templates/context.js';
import { activityCalendar } from '../templates/activity-calendar.js';
import { activityCalendarStyles } from './activity-calendar.styles.js';

/**
 * The activities of a month, as a list and as a month table.
 *
 * @summary Activities by month.
 * @customElement pb-activity-calendar
 *
 * @csspart cards - The list of cards.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card.
 * @csspart label - Short name or number above a title.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 */
export class PbActivityCalendar extends ContentElement {
  static override styles: CSSResultGroup = [activityCalendarStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const shown = context.snapshot.activities;
    return shown?.length ? { content: activityCalendar(context, shown), shown } : undefined;
  }
}
