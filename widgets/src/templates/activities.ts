import { html, nothing, type Html } from '../renderer/renderer.js';
import { activityPath, feedPath, type Activity, type ActivitySummary, type FeedFilter } from '@party-building/contract';
import type { Words } from '../words/words.js';
import type { Context } from './context.js';
import { element, headingTag, textElement } from './element.js';
import { findItem } from './find-item.js';
import { link } from './link.js';
import type { Entry, Row } from './programme.js';
import { dayText, monthText, timeText, whenText } from './when.js';

/** So many rows are shown at first. */
export const ROWS = 6;

/** So many further dates are told in a row. */
const DATES = 4;

/** A further date is much like the first: without the weekday. */
const SHORT = { month: 'short', day: 'numeric' } as const;

export interface ActivityListing {
  filters: unknown;
  rows: Row[];
  /** How many rows there are in all. */
  count: number;
  /** What the list is narrowed to, where a feed is so too. */
  only?: { by: FeedFilter; key: string } | undefined;
  /** What stands in the place of the rows where there are none. */
  none: unknown;
  /** What stands below the list. */
  more: unknown;
}

/** A list of activities by month, with what stands around it. */
export function activityListing(context: Context, { filters, rows, count, only, none, more }: ActivityListing): Html {
  const { words, snapshot, baseUrl } = context;
  return element('div', 'listing', [
    filters,
    bar(context, nothing, count, link(baseUrl + feedPath(snapshot.locale, 'ics', only), words.subscribe)),
    rows.length ? months(context, rows) : none,
    more,
  ]);
}

/** Above a list: what it is, how much it has, and what else there is to do. */
export const bar = ({ words }: Context, heading: unknown, count: number, more: unknown): Html =>
  element('div', 'line bar', [heading, html`<p part="count" role="status">${words.count(count)}</p>`, more]);

/** In the place of a list without rows, while no more is on its way. */
export const noActivities = ({ words }: Context, more: unknown = nothing): Html =>
  element('div', 'box none', [element('p', 'message', words.empty), more]);

/** Rows by month. */
export const months = (context: Context, rows: Row[]): Html =>
  rowList(
    context,
    rows,
    true,
    ({ first, isOver }) => (isOver ? `${context.words.past} · ` : '') + monthText(context.snapshot.locale, first),
  );

/**
 * Rows, with a heading above each that has another than the row before.
 *
 * @param withDate the date of each stands out beside it; otherwise its heading has it.
 */
export function rowList(context: Context, rows: Row[], withDate: boolean, headingOf: (entry: Entry) => string): Html {
  let before = '';
  return element(
    'ul',
    'rows',
    rows.map((row) => {
      const heading = headingOf(row[0]);
      const title = heading === before ? nothing : element(headingTag(context.level), 'title group-title', heading);
      before = heading;
      return element('li', 'cell', [title, activityRow(context, row, withDate)]);
    }),
  );
}

/** One activity: when, what, where, and what to do about it. */
function activityRow(context: Context, [entry, ...further]: Row, withDate: boolean): Html {
  const { snapshot, words, level } = context;
  const { activity, occurrence, first, isOver } = entry;
  return element('div', `box row ${activity.kind} ${occurrence.status ?? ''} ${isOver ? 'over' : ''}`, [
    withDate
      ? html`<div part="date" aria-hidden="true">
          ${element('div', 'day', first.slice(8))}${dayText(snapshot.locale, first, { weekday: 'short' })}
        </div>`
      : nothing,
    element('div', 'entry', [
      element('div', 'line', [textElement(headingTag(level + 1), 'title', activity.title), labels(context, entry)]),
      element('div', 'line', [times(context, entry), textElement('p', 'place', venueOf(context, activity)?.name), online(words, activity)]),
      further.length
        ? element('p', 'line place', [
            words.further,
            further
              .slice(0, DATES)
              .map(({ first: day, occurrence: { status } }) => [
                ' ',
                element('span', 'further', [dayText(snapshot.locale, day, SHORT), state(words, status)]),
              ]),
            further.length > DATES ? ` +${further.length - DATES}` : nothing,
          ])
        : nothing,
    ]),
    actions(context, entry),
  ]);
}

export const venueOf = ({ snapshot: { venues = [] } }: Context, { venue }: Pick<ActivitySummary, 'venue'>) => findItem(venues, venue);

/** Kind, and in words what is special about it now. */
export function labels({ words, now = NaN, today }: Context, { activity, occurrence, first, last }: Entry): Html {
  const { start, end = start, status } = occurrence;
  const isNow = start.includes('T') ? Date.parse(start) <= now && now < Date.parse(end) : now > 0 && first <= today && today <= last;
  return element('p', 'line', [
    textElement('span', 'label', words[activity.kind]),
    state(words, isNow && status !== 'cancelled' && 'now'),
    state(words, status),
    state(words, activity.recurring && 'recurring'),
  ]);
}

/** What is special, in a word. */
export const state = (words: Words, name: string | false | undefined): unknown => {
  const word = words[name as 'now' | 'moved' | 'cancelled' | 'recurring'];
  return word ? [' ', element('span', `state ${name}`, word)] : nothing;
};

/** When, and when it was planned before it was moved. */
export function times(context: Context, { activity: { timeZone }, occurrence }: Entry, more = {}): unknown {
  const { plannedStart: start } = occurrence;
  const { words, snapshot } = context;
  return [
    element('p', 'when', whenText(context, timeZone, occurrence, more)),
    start
      ? element('p', 'place', [words.planned, ' ', element('s', 'planned', timeText(snapshot.locale, timeZone, { start }, more))])
      : nothing,
  ];
}

export const online = (words: Words, activity: Pick<Activity, 'online'>): unknown =>
  activity.online ? link(activity.online, words.online) : nothing;

/** What a reader can do about an activity that is still to take place. */
export function actions({ words, snapshot, baseUrl }: Context, { activity, occurrence, isOver }: Entry): unknown {
  return isOver || occurrence.status === 'cancelled'
    ? nothing
    : element('p', 'line actions', [
        activity.registration ? [link(activity.registration, words.registration), ' '] : nothing,
        link(baseUrl + activityPath(snapshot.locale, activity.slug, 'ics'), words.addToCalendar),
      ]);
}
