import { activityPath, type ActivityPage, type Snapshot } from '@party-building/contract';
import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import type { Presentation } from '../element/content-element.js';
import { ItemElement } from '../element/item-element.js';
import { activity } from '../templates/activity.js';
import type { Context } from '../templates/context.js';
import { findItem } from '../templates/find-item.js';
import { activityStyles } from './activity.styles.js';

/**
 * One activity in full: times, place, text and pictures.
 *
 * @summary One activity.
 * @customElement pb-activity
 *
 * @csspart card - A card.
 * @csspart label - Short name or number above a title.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 */
export class PbActivity extends ItemElement {
  static override styles: CSSResultGroup = [activityStyles, elementStyles];

  protected override paths({ locale }: Snapshot): string[] {
    return this.item ? [activityPath(locale, this.item, 'json')] : [];
  }

  protected override present(context: Context): Presentation | undefined | null {
    const { activities = [], locale } = context.snapshot;
    const { content, failure } = this.at<ActivityPage>(activityPath(locale, this.item ?? '', 'json'));
    if (this.item && !content && !failure) return null;
    const shown = content?.data.activity ?? findItem(activities, this.item);
    return shown && { content: activity(context, shown), shown };
  }

  protected override choice({ activities = [] }: Snapshot): { key: string }[] {
    return activities;
  }
}
