import type { Picture } from './picture.js';
import type { Text } from './text.js';

export const CARRIER_KINDS = ['publication', 'screen', 'wall', 'channel', 'site'] as const;
export type CarrierKind = (typeof CARRIER_KINDS)[number];

/** A cultural carrier: a medium by which Party-building culture is passed on. */
export interface Carrier {
  /** Stable over time and the same in all locales. */
  key: string;
  kind: CarrierKind;
  name: Text;
  description?: Text;
  /** Always a result of `safeUrl`. */
  url?: string;
  cover?: Picture;
}
