import { pinnedPath } from '@party-building/contract';
import type { BuiltSnapshot } from '../snapshot/snapshot.js';
import type { Content } from './content.js';
import { snapshotAt } from './snapshot.js';

/** `v1/snapshots/{hash}.json`: the same bytes at an address that never shows others. */
export function pinnedContent(built: BuiltSnapshot): Content {
  return snapshotAt(pinnedPath(built.hash), 'immutable', built);
}
