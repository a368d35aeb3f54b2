import { FEED_FILTERS, textOf, type FeedFilter } from '@party-building/contract';
import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing } from 'lit-html';
import { button } from '../element/button.js';
import { ActivitiesElement } from '../element/activities-element.js';
import { elementStyles } from '../element/content-element.styles.js';
import type { Presentation } from '../element/content-element.js';
import type { ActivityFilter } from '../events/filter-event.js';
import { PrintController } from '../print/print-controller.js';
import { activityListing, noActivities, ROWS } from '../templates/activities.js';
import type { Context } from '../templates/context.js';
import { langAttribute } from '../templates/element.js';
import { filtersOf, filtersPart, type FilterName } from '../templates/filters.js';
import { entriesOf, fits, rowsOf, type When } from '../templates/programme.js';
import { activitiesStyles } from './activities.styles.js';

/**
 * Activities by month, one row each with its next date and those after it, to filter, to add to a calendar and to subscribe to. Times are told
 * in the zone of the activity, which is named where the reader's clock shows another time.
 *
 * @summary Coming and past activities.
 * @customElement pb-activities
 *
 * @attr {'coming'|'past'|'all'} when - Which are shown until the reader chooses; `coming` without.
 * @attr {number} limit - Rows at first, 6 without; a button shows more.
 * @attr {string} filters - Which controls the reader gets, separated by spaces: `kind`, `venue`, `grasp`, `when`; all without, or `none`.
 *
 * @csspart filters - The filters; with `tall` where they take two rows on phones.
 * @csspart filter - A filter.
 * @csspart option - A choice of it.
 * @csspart subscribe - Place of the link to the calendar feed.
 * @csspart date - Day and weekday beside a row.
 * @csspart day - The day.
 * @csspart weekday - The weekday.
 * @csspart further - Further dates of a row.
 * @csspart further-date - One of them.
 * @csspart term - The word before them.
 */
export class PbActivities extends ActivitiesElement {
  static override properties: PropertyDeclarations = { when: {}, limit: { type: Number }, filters: {} };

  static override styles: CSSResultGroup = [activitiesStyles, elementStyles];

  /** Which are shown until the reader chooses: `coming` (so without a word), `past` or `all`. */
  declare when?: When;
  /** Rows at first; 6 without. */
  declare limit?: number;
  /** Which controls the reader gets, separated by spaces: `kind`, `venue`, `grasp`, `when`; all without, or `none`. */
  declare filters?: string;

  /** What the reader has chosen. */
  #chosen: ActivityFilter | undefined;
  /** Rows that the reader has asked for; none while it is as many as at first. */
  #rows = 0;
  /** Months that the reader has asked for beyond the snapshot's, and whether there are no others. */
  #months = 0;
  #isWhole = false;

  readonly #print = new PrintController(this, () => this.performUpdate());

  get #filter(): ActivityFilter {
    return { when: this.when ?? 'coming', ...this.#chosen };
  }

  protected override beyond(first: string, last: string, months?: string[]): string[] | undefined {
    const { when } = this.#filter;
    const later = months?.filter((month) => when !== 'past' && month >= last) ?? [];
    const earlier = months?.filter((month) => when !== 'coming' && month <= first) ?? [];
    const all = [...later, ...earlier.reverse()];
    this.#isWhole = !!months && this.#months >= all.length;
    return this.#months ? all.slice(0, this.#months) : undefined;
  }

  protected override present(context: Context): Presentation | undefined {
    const { words, snapshot } = context;
    const filter = this.#filter;
    if (!snapshot.activities?.length && filter.when === 'coming') return undefined;
    const known = this.known(snapshot);
    const rows = rowsOf(entriesOf(context, known.activities.filter(fits(filter))), filter.when);
    const limit = Number(this.limit) > 0 ? Number(this.limit) : ROWS;
    const count = this.#print.isPrinting ? rows.length : this.#rows || limit;
    const askMonth = () => {
      this.#months += 1;
      this.requestUpdate();
    };
    // Month after month until there is another row.
    if (this.#months && !this.#isWhole && !known.isLoading && rows.length <= count - limit) {
      known.isLoading = true;
      askMonth();
    }
    const more = () => {
      this.#rows = Math.min(rows.length, count) + limit;
      if (rows.length <= count) askMonth();
      else this.requestUpdate();
    };
    const keyOf = (by: FeedFilter) => filter[by] || this[by] || ' ';
    const only = FEED_FILTERS.find((by) => !keyOf(by).includes(' '));
    return {
      content: activityListing(context, {
        filters: this.#filters(context),
        rows: rows.slice(0, count),
        count: rows.length,
        only: only && { by: only, key: keyOf(only) },
        none: known.isLoading ? nothing : noActivities(context, this.#chosen && button(words.clear, () => this.#clear(), 'clear')),
        more: this.foot(words, known, rows.length > count || !this.#isWhole ? more : undefined),
      }),
      shown: rows.map(([{ activity }]) => activity),
    };
  }

  #filters(context: Context): unknown {
    const { filters: names } = this;
    const filters = filtersOf(context).filter(([name]) => (!names || names.split(' ').includes(name)) && (name === 'when' || !this[name]));
    return filters.length
      ? html`<div part=${filtersPart(filters)} @change=${this.#choose}>
          ${filters.map(
            ([field, label, choices]) =>
              html`<select part="filter" name=${field} aria-label=${label}>
                ${[{ key: '', name: `${label} · ${context.words.all}`, title: undefined }, ...choices].map(
                  ({ key, name, title = name }) =>
                    html`<option part="option" value=${key} lang=${langAttribute(title)} .selected=${key === (this.#filter[field] ?? '')}>
                      ${textOf(title)}
                    </option>`,
                )}
              </select>`,
          )}
        </div>`
      : nothing;
  }

  #choose({ target }: Event): void {
    const select = target as HTMLSelectElement;
    const name = select.name as FilterName;
    if (!this.#narrow({ ...this.#chosen, [name]: select.value })) select.value = this.#filter[name] ?? '';
  }

  #clear(): void {
    // Its button goes.
    if (this.#narrow()) this.renderRoot.querySelector('select')?.focus();
  }

  #narrow(chosen?: ActivityFilter): boolean {
    return this.filter(chosen ?? {}, () => {
      this.#chosen = chosen;
      this.#rows = this.#months = 0;
    });
  }
}
