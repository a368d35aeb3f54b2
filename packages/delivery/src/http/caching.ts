import type { Caching } from '../outlets/content.js';

const YEAR = 31_536_000;

/** `Cache-Control` (RFC 9111, RFC 5861, RFC 8246). */
export const CACHE_CONTROL: Record<Caching, string> = {
  revalidated: 'public, max-age=30, stale-while-revalidate=86400, stale-if-error=604800',
  moving: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  immutable: `public, max-age=${YEAR}, immutable`,
};

/** A redirect depends on which locales are published: it may be kept as long as a release of ours, not longer. */
export const REDIRECT_CACHE_CONTROL = 'public, max-age=300';

/**
 * Whether `If-None-Match` names this entity tag (RFC 9110, 13.1.2): `*`, or a list in which one tag is equal by weak comparison.
 *
 * @param etag a strong one, with its quotation marks.
 */
export function noneMatchHolds(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag) return true;
  if (ifNoneMatch.trim() === '*') return true;
  for (const [tag] of ifNoneMatch.matchAll(/"[^"]*"/g)) if (tag === etag) return true;
  return false;
}
