import { snapshotPath } from '@party-building/contract';
import type { BuiltSnapshot } from '../snapshot/snapshot.js';
import type { Caching, Content } from './content.js';

/** `v1/{locale}.json`: everything a portal shows in one locale. */
export function snapshotContent(built: BuiltSnapshot): Content {
  return snapshotAt(snapshotPath(built.locale), 'revalidated', built);
}

export function snapshotAt(path: string, caching: Caching, { body }: BuiltSnapshot): Content {
  return { path, type: 'application/json; charset=utf-8', caching, body };
}
