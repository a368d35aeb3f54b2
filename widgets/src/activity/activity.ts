import { activityPath, type ActivityPage, type Snapshot } from '@party-building/contract';
import type { CSSResultGroup } from '@lit/reactive-element';
import { ClockController } from '../clock/clock-controller.js';
import { elementStyles } from '../element/content-element.styles.js';
import type { Presentation } from '../element/content-element.js';
import { ItemElement } from '../element/item-element.js';
import { openPicture } from '../gallery/open-picture.js';
import { PrintController } from '../print/print-controller.js';
import { activity } from '../templates/activity.js';
import type { Context } from '../templates/context.js';
import { findItem } from '../templates/find-item.js';
import { activityStyles } from './activity.styles.js';

/**
 * One activity in full: times, place, text and pictures, which open as large as the screen. Until all of it is there, and where it cannot be
 * had, it shows what stands in its tag or what lists say of it.
 *
 * @summary One activity.
 * @customElement pb-activity
 *
 * @csspart card - The activity; with `concept` for its frame, `activity`, its kind (`learning`, `volunteering`, `leisure`, `culture`, `ceremony`), and with `moved` or `cancelled`.
 * @csspart cover - The cover.
 * @csspart details - All below the cover.
 * @csspart entry - Labels, title and summary.
 * @csspart line - Labels, or a date with what is special about it.
 * @csspart label - The kind.
 * @csspart state - What is special, in a word; with `now`, `moved`, `cancelled` or `recurring`.
 * @csspart title - The title.
 * @csspart lead - The summary.
 * @csspart actions - What a reader can do.
 * @csspart link - A link.
 * @csspart facts - Times, place and organiser.
 * @csspart fact - A term with what is said of it.
 * @csspart term - The term.
 * @csspart text - What is said of it.
 * @csspart when - A time.
 * @csspart planned - The time that was planned first, with a word for it.
 * @csspart planned-time - The time itself, struck through.
 * @csspart further - Further dates, which open.
 * @csspart place - Where it takes place.
 * @csspart venue - Name of the venue.
 * @csspart gallery - The pictures.
 * @csspart gallery-item - Place of a picture.
 * @csspart picture-link - A picture that opens.
 * @csspart picture - A picture.
 * @csspart rich-text - A text in blocks.
 * @csspart paragraph - A paragraph of it.
 * @csspart text-heading - A heading of it.
 * @csspart quote - A quotation of it.
 * @csspart code - Code in it.
 * @csspart list - A list in it.
 * @csspart list-item - An item of a list.
 * @csspart list-group - Place of a list inside a list.
 * @csspart image - A picture in it.
 * @csspart bold - Strong words.
 * @csspart italic - Emphasised words: dotted in Chinese, italic elsewhere.
 * @csspart underline - Underlined words.
 * @csspart strikethrough - Struck words.
 * @csspart lightbox - The dialog that shows pictures large.
 * @csspart lightbox-base - All of its content.
 * @csspart lightbox-count - Which picture of how many.
 * @csspart lightbox-frame - Place of the picture.
 * @csspart lightbox-picture - The picture.
 * @csspart lightbox-caption - Its text.
 * @csspart lightbox-button - A button; with `previous`, `next` or `close`.
 */
export class PbActivity extends ItemElement {
  static override styles: CSSResultGroup = [activityStyles, elementStyles];

  protected readonly clock = new ClockController(this);
  readonly #print = new PrintController(this, () => this.performUpdate());

  constructor() {
    super();
    this.addEventListener('click', openPicture);
  }

  protected override paths({ locale }: Snapshot): string[] {
    return this.item ? [activityPath(locale, encodeURIComponent(this.item), 'json')] : [];
  }

  protected override present(context: Context): Presentation | undefined | null {
    const { snapshot } = context;
    const [path] = this.paths(snapshot);
    const { content, failure } = path ? this.at<ActivityPage>(path) : {};
    if (path && !content && !failure) return null;
    const summary = findItem(snapshot.activities ?? [], this.item);
    const shown = activity(context, summary, content?.data, !this.#print.isPrinting);
    // What cannot be had now may be there later; what is unknown will not.
    return shown ? { content: shown, shown: content?.data ?? summary } : failure?.transient ? null : undefined;
  }

  protected override choice({ activities = [] }: Snapshot): { key: string }[] {
    return activities;
  }
}
