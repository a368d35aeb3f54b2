import { ELEMENTS, fragmentPath, type ElementName, type Snapshot } from '@party-building/contract';
import { renderFragment } from '@party-building/widgets/fragments';
import { Body } from '../snapshot/body.js';
import type { BuiltSnapshot } from '../snapshot/snapshot.js';
import type { Content } from './content.js';

/** A fragment is meant for a portal's page. Opened by itself, on the CMS's origin, it can show pictures of ours and nothing else. */
const ALONE = ['Content-Security-Policy', "default-src 'none'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; sandbox"];

/**
 * `v1/{locale}/fragments/{element}.html` and, of one thing, `…/{element}/{item}.html`: the semantic HTML that stands inside a tag until
 * its script has the data.
 *
 * @param baseUrl where pictures are linked below; see `Site`.
 */
export function fragmentContents({ locale, snapshot }: BuiltSnapshot, baseUrl: string): Content[] {
  return shownElements(snapshot).map(({ element, item }) => {
    const options = { baseUrl, ...(item !== undefined && { item }) };
    const body = new Body(() => Buffer.from(renderFragment(element, snapshot, options) ?? ''), 5);
    return { path: fragmentPath(locale, element, item), type: 'text/html; charset=utf-8', caching: 'revalidated', body, headers: ALONE };
  });
}

/** Each element, or each of its items, that there is something to show of; those of activities are made when they are asked for. */
export function shownElements(snapshot: Snapshot): { element: ElementName; item?: string }[] {
  return ELEMENTS.flatMap((element) => {
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

/** The keys that an element of one thing can show, but for activities, which may be many; `undefined` for an element that takes no item. */
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
