import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing } from 'lit-html';
import { activitiesStyles } from '../activities/activities.styles.js';
import { button } from '../element/button.js';
import { ActivitiesElement } from '../element/activities-element.js';
import { elementStyles } from '../element/content-element.styles.js';
import type { Presentation } from '../element/content-element.js';
import type { monthGrid } from '../lazy/month-grid.js';
import { noActivities } from '../templates/activities.js';
import { activityCalendar } from '../templates/activity-calendar.js';
import type { Context } from '../templates/context.js';
import { entriesOf, within, type Entry } from '../templates/programme.js';
import { monthText } from '../templates/when.js';
import { monthAfter } from './month.js';

/**
 * The activities of a month by day, and a table of the month above them for who likes to choose a day: by pointer, or by keyboard as the
 * WAI-ARIA Authoring Practices have it for grids of dates. Each activity stands on the days that it has in its own zone.
 *
 * @summary Activities by month.
 * @customElement pb-activity-calendar
 *
 * @attr {string} month - The month that is shown, `yyyy-mm`; this month without.
 * @attr {'list'|'month'} view - `month` shows the table of the month too; follows the reader's choice.
 *
 * @csspart month - Name of the month.
 * @csspart controls - The buttons beside it.
 * @csspart turn - A button to another month.
 * @csspart month-table - The table of the month.
 * @csspart month-head - Its head.
 * @csspart month-body - Its weeks.
 * @csspart month-week - A row of it.
 * @csspart month-weekday - Name of a weekday.
 * @csspart month-blank - Place of a day of another month.
 * @csspart month-day - A day; with `today` or `chosen`.
 * @csspart month-number - Its number.
 * @csspart month-entries - Its activities.
 * @csspart month-entry - One of them; with `month-off` where it is cancelled.
 * @csspart month-rest - How many more there are.
 */
export class PbActivityCalendar extends ActivitiesElement {
  static override properties: PropertyDeclarations = { month: {}, view: { reflect: true } };

  static override styles: CSSResultGroup = [activitiesStyles, elementStyles];

  /** The month that is shown, `yyyy-mm`; this month without. */
  declare month?: string | undefined;
  /** `month` shows the table of the month too. */
  declare view?: 'list' | 'month';

  /** The day that the list is narrowed to. */
  #day: string | undefined;
  /** The day of the table that the keyboard is at. */
  #at = '';
  #loading: Promise<void> | undefined;
  #grid: typeof monthGrid | undefined;

  protected override beyond(first: string, last: string, months?: string[]): string[] | undefined {
    const month = this.#month;
    const isBeyond = (each: string) => each <= first || last <= each;
    // What is on another day in the zone of an activity than in the site's may stand in the months around.
    return month && isBeyond(month)
      ? [-1, 0, 1].map((step) => monthAfter(month, step)).filter((each) => isBeyond(each) && months?.includes(each))
      : undefined;
  }

  protected override present(context: Context): Presentation | undefined {
    const { snapshot, words, today } = context;
    if (!snapshot.activities?.length) return undefined;
    const month = this.#month ?? today.slice(0, 7);
    const known = this.known(snapshot);
    const entries = entriesOf(context, known.activities);
    const isTable = this.view === 'month';
    const turn = (sign: string, to: string) => button(sign, () => this.#show(to), 'turn', monthText(snapshot.locale, to));
    return {
      content: activityCalendar(context, entries, {
        month,
        day: isTable ? this.#day : undefined,
        controls: html`<div part="controls">
          ${turn('‹', monthAfter(month, -1))} ${button(words.today, () => this.#show())} ${turn('›', monthAfter(month, 1))}
          ${button(words.monthTable, () => (this.view = isTable ? 'list' : 'month'), '', nothing, isTable)}
        </div>`,
        none: known.isLoading ? nothing : noActivities(context),
        table: isTable ? this.#table(context, entries, month) : nothing,
        more: this.foot(words, known),
      }),
      shown: within(entries, month).map(({ activity }) => activity),
    };
  }

  get #month(): string | undefined {
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(this.month ?? '') ? this.month : undefined;
  }

  /**
   * @param month this month without.
   * @param day the only one that the list is to show.
   */
  #show(month?: string, day?: string): boolean {
    return this.filter({ ...(month && { month }), ...(day && { day }) }, () => {
      this.month = month;
      this.#day = day;
    });
  }

  #table(context: Context, entries: Entry[], month: string): unknown {
    // Where it cannot be had the list is there.
    this.#loading ??= import('../lazy/month-grid.js').then(
      (module) => {
        this.#grid = module.monthGrid;
        this.requestUpdate();
      },
      () => {
        this.#loading = undefined;
        this.view = 'list';
      },
    );
    return this.#grid?.(context, entries, {
      root: this.renderRoot as ShadowRoot,
      month,
      at: this.#at,
      chosen: this.#day,
      choose: (day) => {
        this.#at = day;
        this.#show(month, day === this.#day ? undefined : day);
      },
      go: (day) => {
        if (!day.startsWith(month) && !this.#show(day.slice(0, 7))) return undefined;
        this.#at = day;
        this.requestUpdate();
        return this.updateComplete;
      },
    });
  }
}
