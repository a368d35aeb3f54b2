import { html, nothing, type Html } from '../renderer/renderer.js';
import type { Activity, ActivityPage, ActivitySummary } from '@party-building/contract';
import { actions, labels, online, state, times, venueOf } from './activities.js';
import type { Context } from './context.js';
import { element, headingTag, textElement } from './element.js';
import { fact } from './fact.js';
import { gallery } from './gallery.js';
import { picture } from './picture.js';
import { byTime, entriesOf, rowsOf } from './programme.js';
import { richText } from './rich-text.js';
import { withOffset } from './when.js';

/** So many times are told at once. */
const TIMES = 5;

/**
 * One activity in full.
 *
 * @param page all that there is of it; without it what the snapshot says.
 * @param isFolded whether times beyond the first few are folded.
 */
export function activity(
  context: Context,
  summary: ActivitySummary | undefined,
  page: ActivityPage | undefined,
  isFolded = true,
): Html | undefined {
  const { words, level } = context;
  const { activity: whole, occurrences = [] } = page ?? {};
  const shown = whole
    ? { ...whole, recurring: !!whole.recurrence, occurrences: occurrences.length ? occurrences : [planned(whole)] }
    : summary;
  const [row] = rowsOf(entriesOf(context, shown ? [shown as ActivitySummary] : []), 'all');
  if (!shown || !row) return undefined;
  const [next] = row;
  const venue = page?.venue ?? venueOf(context, shown);
  const told = row
    .sort(byTime)
    .map((entry) => element('div', 'line', [times(context, entry, { year: 'numeric' }), state(words, entry.occurrence.status)]));
  const folded = told.splice(isFolded ? TIMES : told.length);
  return element('article', `box concept ${shown.kind} ${next.occurrence.status ?? ''}`, [
    shown.cover ? picture(context, 'cover', shown.cover) : nothing,
    element('div', 'details', [
      element('div', 'entry', [
        labels(context, next),
        textElement(headingTag(level), 'title', shown.title),
        textElement('p', 'lead', shown.summary),
        actions(context, next),
      ]),
      element('dl', 'facts', [
        fact(
          words.time,
          element('dd', 'text', [
            told,
            folded.length
              ? html`<details part="rest">
                  <summary part="button more">${words.more}</summary>
                  ${folded}
                </details>`
              : nothing,
          ]),
        ),
        fact(words.place, [
          textElement('dd', 'text', venue?.name),
          textElement('dd', 'place', venue?.address),
          shown.online ? element('dd', 'text', online(words, shown)) : nothing,
        ]),
        fact(words.organiser, textElement('dd', 'text', shown.organiser)),
      ]),
      whole?.body || whole?.gallery
        ? element('div', 'entry', [whole.body ? richText(context, '', whole.body) : nothing, gallery(context, whole.gallery)])
        : nothing,
    ]),
  ]);
}

/** Its time as it is planned, where it does not take place in the snapshot's window. */
function planned({ start, end, plannedStart, eventStatus, timeZone }: Activity): object {
  const at = (wall: string | undefined) => wall && withOffset(wall, timeZone);
  return { start: at(start), end: at(end), plannedStart: at(plannedStart), status: eventStatus };
}
