import type { Html } from '../renderer/renderer.js';
import { bar, rowList } from './activities.js';
import type { Context } from './context.js';
import { element, headingTag } from './element.js';
import { within, type Entry, type Row } from './programme.js';
import { dayText, monthText } from './when.js';

export interface CalendarView {
  /** `yyyy-mm`. */
  month: string;
  /** The only day that is shown, `yyyy-mm-dd`. */
  day?: string | undefined;
  /** Buttons beside the month's name. */
  controls: unknown;
  /** What stands in the place of the list where there is nothing in it. */
  none: unknown;
  /** What stands between them and the list. */
  table?: unknown;
  /** What stands below the list. */
  more?: unknown;
}

/** The activities of a month by day. What began before stands on the first. */
export function activityCalendar(context: Context, entries: Entry[], { month, day, controls, none, table, more }: CalendarView): Html {
  const { words, level, snapshot, today } = context;
  const from = day ?? `${month}-01`;
  const rows = within(entries, day ?? month).map((entry): Row => [entry]);
  const heading = ({ first }: Entry) => {
    const at = first < from ? from : first;
    return dayText(snapshot.locale, at) + (at === today ? ` · ${words.today}` : '');
  };
  return element('div', 'listing', [
    bar(context, element(headingTag(level), 'title', monthText(snapshot.locale, month)), rows.length, controls),
    table,
    rows.length ? rowList({ ...context, level: level + 1 }, rows, false, heading) : none,
    more,
  ]);
}
