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
 * @csspart card - The activity; with `activity`, its kind, and with `moved` or `cancelled`.
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
