import {
  activityIndexPath,
  activityMonthPath,
  type ActivityIndex,
  type ActivityMonth,
  type ActivitySummary,
  type Snapshot,
} from '@party-building/contract';
import type { PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing } from 'lit-html';
import { ClockController } from '../clock/clock-controller.js';
import { PbFilterEvent, type ActivityFilter } from '../events/filter-event.js';
import { PbFilteredEvent } from '../events/filtered-event.js';
import { fits } from '../templates/programme.js';
import type { Words } from '../words/words.js';
import { button } from './button.js';
import { ContentElement } from './content-element.js';

export type { PbFilterEvent, PbFilteredEvent };

/** What is known of the activities now. */
export interface Known {
  activities: ActivitySummary[];
  /** Months beyond the snapshot's are not there yet, … */
  isLoading: boolean;
  /** … and cannot be had now. */
  isFailed: boolean;
}

/**
 * A list of activities: those of the snapshot, and of months beyond it, which are asked for when a reader does.
 *
 * @attr {string} kind - Only these kinds, separated by spaces: `learning`, `volunteering`, `leisure`, `culture`, `ceremony`.
 * @attr {string} venue - Only what takes place there: keys of venues, separated by spaces.
 * @attr {string} grasp - Only what belongs to these: keys of grasps, separated by spaces.
 *
 * @fires {PbFilterEvent} pb-filter - The reader is about to choose other activities; `preventDefault()` leaves what is shown.
 * @fires {PbFilteredEvent} pb-filtered - The reader has chosen other activities.
 *
 * @csspart listing - The list with all that stands around it.
 * @csspart bar - What stands above the list.
 * @csspart count - How many activities there are.
 * @csspart group - Rows with a heading.
 * @csspart group-title - The heading: a month or a day.
 * @csspart rows - Rows of a group.
 * @csspart cell - Place of a row.
 * @csspart row - An activity; with its kind (`learning`, `volunteering`, `leisure`, `culture`, `ceremony`), and with `moved`, `cancelled` or `over`.
 * @csspart entry - What is said of it.
 * @csspart line - Title and labels.
 * @csspart labels - Its kind and what is special about it.
 * @csspart label - Its kind.
 * @csspart state - What is special, in a word; with `now`, `moved`, `cancelled` or `recurring`.
 * @csspart title - Its title.
 * @csspart when - Its time.
 * @csspart planned - The time that was planned first, with a word for it.
 * @csspart planned-time - The time itself, struck through.
 * @csspart place - Where it takes place.
 * @csspart venue - Name of the venue.
 * @csspart actions - What a reader can do.
 * @csspart link - A link.
 * @csspart none - In the place of a list without rows.
 * @csspart more - The button below the list, which shows more or tries again.
 */
export abstract class ActivitiesElement extends ContentElement {
  static override properties: PropertyDeclarations = { kind: {}, venue: {}, grasp: {} };

  /** Only these kinds, separated by spaces: `learning`, `volunteering`, `leisure`, `culture`, `ceremony`. */
  declare kind?: string;
  /** Only what takes place there: keys of venues, separated by spaces. */
  declare venue?: string;
  /** Only what belongs to these: keys of grasps, separated by spaces. */
  declare grasp?: string;

  protected readonly clock = new ClockController(this);

  /**
   * @param first month of which the snapshot says something; what began before it is not known.
   * @param last month of which it says something; what begins after it is not known. Of both something may be missing.
   * @param months those in which something begins, ascending; `undefined` while nobody has said it.
   * @returns those of them that are wanted; `undefined` where the snapshot is enough.
   */
  protected abstract beyond(first: string, last: string, months?: string[]): string[] | undefined;

  protected override paths({ locale, activities = [] }: Snapshot): string[] {
    const known = activities.flatMap(({ occurrences }) => occurrences.map(({ start }) => start)).sort();
    const monthOf = (start = new Date().toISOString()) => start.slice(0, 7);
    const index = activityIndexPath(locale);
    const months = this.at<ActivityIndex>(index).content?.data.months.map(({ month }) => month);
    const wanted = this.beyond(monthOf(known[0]), monthOf(known.at(-1)), months);
    return wanted ? [index, ...wanted.map((month) => activityMonthPath(locale, month))] : [];
  }

  protected known(snapshot: Snapshot): Known {
    const states = this.paths(snapshot).map((path) => this.at<Partial<ActivityMonth>>(path));
    const missing = states.filter(({ content }) => !content);
    return {
      activities: [snapshot.activities, ...states.map(({ content }) => content?.data.activities)]
        .flatMap((list) => list ?? [])
        .filter(fits(this)),
      isFailed: missing.some(({ failure }) => failure),
      isLoading: missing.length > 0,
    };
  }

  /**
   * Does what a reader has chosen, unless the page keeps it.
   *
   * @returns whether it is done.
   */
  protected filter(filter: ActivityFilter, apply: () => void): boolean {
    if (!this.dispatchEvent(new PbFilterEvent(filter))) return false;
    apply();
    this.requestUpdate();
    void this.updateComplete.then(() => this.dispatchEvent(new PbFilteredEvent(filter)));
    return true;
  }

  /** What stands below the list: that more is on its way or cannot be had, and a button. */
  protected foot(words: Words, { isFailed, isLoading }: Known, more?: () => void): unknown {
    const act = isFailed ? this.retry : more;
    return [
      isLoading ? html`<p part="message more" role="status">${isFailed ? words.failed : words.loading}</p>` : nothing,
      act ? button(isFailed ? words.retry : words.more, act, 'more') : nothing,
    ];
  }
}
