import type { Body } from '../snapshot/body.js';

/**
 * - `revalidated`: follows each publish;
 * - `moving`: follows each release of ours;
 * - `immutable`: its address changes with its bytes.
 */
export type Caching = 'revalidated' | 'moving' | 'immutable';

/** What stands at one address, before HTTP. */
export interface Content {
  /** Below `API_PATH`, without a leading slash. */
  path: string;
  type: string;
  caching: Caching;
  body: Body;
  /** Further headers: name, value, name, value. */
  headers?: readonly string[];
}
