import { ELEMENTS, fragmentPath, ITEM_ELEMENTS, type ElementName, type Snapshot } from '@party-building/contract';
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

/** Each element, or each of its items, that there is something to show of. */
export function shownElements(snapshot: Snapshot): { element: ElementName; item?: string }[] {
  return ELEMENTS.flatMap((element) => {
    const items = itemsOf(element, snapshot);
    if (items) return items.map((item) => ({ element, item }));
    return hasContent(element, snapshot) ? [{ element }] : [];
  });
}

function hasContent(element: ElementName, { concept, grasps, values }: Snapshot): boolean {
  switch (element) {
    case 'pb-concept':
      return concept !== undefined;
    case 'pb-four-grasps':
      return grasps.length > 0;
    case 'pb-value-cards':
      return values.length > 0;
    default:
      return false;
  }
}

/** The keys that an element of one thing can show; `undefined` for an element that takes no item. */
export function itemsOf(element: ElementName, snapshot: Snapshot): string[] | undefined {
  if (!(ITEM_ELEMENTS as readonly string[]).includes(element)) return undefined;
  return (element === 'pb-grasp' ? snapshot.grasps : snapshot.values).map(({ key }) => key);
}
