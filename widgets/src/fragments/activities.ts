import { html, nothing, type Html } from '../renderer/renderer.js';
import type { ActivitySummary } from '@party-building/contract';
import { activityListing, months, noActivities, ROWS } from '../templates/activities.js';
import { activityCalendar } from '../templates/activity-calendar.js';
import type { Context } from '../templates/context.js';
import { element } from '../templates/element.js';
import { filtersOf, filtersPart } from '../templates/filters.js';
import { entriesOf, rowsOf, within } from '../templates/programme.js';

/** A fragment, and the part of the snapshot that it shows. */
type Shown = [content: Html, shown: unknown];

/** The place of what only the element has: the style sheet keeps it free where scripts run. */
const reserve = (part: string): Html => element('div', `${part} reserve`, nothing);

/** The first rows, and the others folded where the element is going to have its button. */
export function activityRows(context: Context, list: ActivitySummary[]): Shown {
  const rows = rowsOf(entriesOf(context, list), 'coming');
  const rest = rows.slice(ROWS);
  const content = activityListing(context, {
    filters: reserve(filtersPart(filtersOf(context))),
    rows: rows.slice(0, ROWS),
    count: rows.length,
    none: noActivities(context),
    more: rest.length
      ? html`<details part="rest">
          <summary part="button more">${context.words.more}</summary>
          ${months(context, rest)}
        </details>`
      : reserve('more'),
  });
  return [content, rows.map(([{ activity }]) => activity)];
}

/** The month of the day for which it is made; the first in which something begins where nobody knows that day. */
export function activityMonth(context: Context, list: ActivitySummary[]): Shown {
  const entries = entriesOf(context, list);
  const month = (context.today || (entries[0]?.first ?? '')).slice(0, 7);
  const content = activityCalendar(context, entries, { month, controls: reserve('controls'), none: noActivities(context) });
  return [content, within(entries, month).map(({ activity }) => activity)];
}
