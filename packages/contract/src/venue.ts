import type { Picture } from './picture.js';
import type { Text } from './text.js';

/** A place for activities. */
export interface Venue {
  /** Stable over time and the same in all locales. */
  key: string;
  name: Text;
  address?: Text;
  /** WGS 84, degrees. */
  location?: { latitude: number; longitude: number };
  /** People. */
  capacity?: number;
  openingHours?: Text;
  pictures?: Picture[];
}
