import type { ElementName, Snapshot } from '@party-building/contract';

/** One element on a previewed page. */
export interface PreviewElement {
  element: ElementName;
  item?: string;
}

const WHOLE: readonly ElementName[] = [
  'pb-concept',
  'pb-four-grasps',
  'pb-value-cards',
  'pb-activities',
  'pb-activity-calendar',
  'pb-mechanisms',
  'pb-venues',
  'pb-carriers',
  'pb-culture-logos',
];

/**
 * The elements that show a type of content on portals: the document by itself first, then where else it stands.
 *
 * @param key of the document; `undefined` where it is not among what is shown.
 */
export function elementsFor(type: string, key: string | undefined, { grasps }: Snapshot): PreviewElement[] {
  const one = (element: ElementName): PreviewElement[] => (key === undefined ? [] : [{ element, item: key }]);
  switch (type) {
    case 'concept':
      return [{ element: 'pb-concept' }, { element: 'pb-four-grasps' }, { element: 'pb-value-cards' }];
    case 'grasp': {
      const mechanisms = grasps.some((grasp) => grasp.key === key && grasp.mechanisms.length > 0);
      return [...one('pb-grasp'), { element: 'pb-four-grasps' }, ...(mechanisms ? [{ element: 'pb-mechanisms' } as const] : [])];
    }
    case 'value':
      return [...one('pb-value-card'), { element: 'pb-value-cards' }];
    case 'culture-logo':
      return [{ element: 'pb-culture-logos' }];
    case 'carrier':
      return [{ element: 'pb-carriers' }];
    case 'venue':
      return [{ element: 'pb-venues' }];
    case 'activity':
      return [...one('pb-activity'), { element: 'pb-activities' }];
    default:
      return [];
  }
}

/** Everything that a portal can show. */
export const wholePage = (): PreviewElement[] => WHOLE.map((element) => ({ element }));
