import { ELEMENTS, fragmentPath, type ActivityPage, type ElementName, type Snapshot } from '@party-building/contract';
import { renderFragment } from '@party-building/widgets/fragments';
import { Body } from '../snapshot/body.js';
import type { BuiltSnapshot } from '../snapshot/snapshot.js';
import type { Content } from './content.js';

/** A fragment is meant for a portal's page. Opened by itself, on the CMS's origin, it can show pictures of ours and nothing else. */
const ALONE = ['Content-Security-Policy', "default-src 'none'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; sandbox"];

/** What one fragment or embed page shows. */
export interface Shown {
  element: ElementName;
  /** Of an element that shows one thing. */
  item?: string;
  /** Of `pb-activity`. */
  page?: ActivityPage;
}

export interface FragmentOptions {
  /** Where pictures are linked below; see `Site`. */
  baseUrl: string;
  /** See `SiteParts`. */
  day: string;
}

/**
 * `v1/{locale}/fragments/{element}.html` and, of one thing, `…/{element}/{item}.html`: the semantic HTML that stands inside a tag until
 * its script has the data.
 */
export const fragmentContents = ({ snapshot }: BuiltSnapshot, options: FragmentOptions): Content[] =>
  shownElements(snapshot).map((shown) => fragmentContent(snapshot, shown, options));

/** @param data stands after what is shown. */
export function fragmentContent(snapshot: Snapshot, shown: Shown, { baseUrl, day }: FragmentOptions, data = (): string => ''): Content {
  const { element, ...of } = shown;
  const body = new Body(() => Buffer.from((renderFragment(element, snapshot, { ...of, baseUrl, today: day }) ?? '') + data()), 5);
  return {
    path: fragmentPath(snapshot.locale, element, of.item),
    type: 'text/html; charset=utf-8',
    caching: 'revalidated',
    body,
    headers: ALONE,
  };
}

/**
 * Each element, or each of its items, that there is something to show of. Not among them are activities, of which there may be many: see
 * `activityElements`.
 */
export function shownElements(snapshot: Snapshot): Shown[] {
  return ELEMENTS.flatMap((element): Shown[] => {
    const items = itemsOf(element, snapshot);
    if (items) return items.map((item) => ({ element, item }));
    return hasContent(element, snapshot) ? [{ element }] : [];
  });
}

/** Whether `renderFragment` has something to show of an element that takes no item. */
function hasContent(element: ElementName, { concept, grasps, values, logos, carriers, venues, activities }: Snapshot): boolean {
  switch (element) {
    case 'pb-concept':
      return concept !== undefined;
    case 'pb-four-grasps':
      return grasps.length > 0;
    case 'pb-mechanisms':
      return grasps.some(({ mechanisms }) => mechanisms.length > 0);
    case 'pb-value-cards':
      return values.length > 0;
    case 'pb-culture-logos':
      return logos !== undefined && logos.length > 0;
    case 'pb-activities':
    case 'pb-activity-calendar':
      return activities !== undefined && activities.length > 0;
    case 'pb-venues':
      return venues !== undefined && venues.length > 0;
    case 'pb-carriers':
      return carriers !== undefined && carriers.length > 0;
    case 'pb-signage':
      return grasps.length > 0 || values.length > 0;
    case 'pb-grasp':
    case 'pb-value-card':
    case 'pb-activity':
      return false;
  }
}

/** The keys that an element of one thing can show, but those of activities; `undefined` for an element that takes no item. */
export function itemsOf(element: ElementName, snapshot: Snapshot): string[] | undefined {
  switch (element) {
    case 'pb-grasp':
      return snapshot.grasps.map(({ key }) => key);
    case 'pb-value-card':
      return snapshot.values.map(({ key }) => key);
    case 'pb-activity':
      return [];
    default:
      return undefined;
  }
}
