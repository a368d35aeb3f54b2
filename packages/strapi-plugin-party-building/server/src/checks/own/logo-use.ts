import { dayOf } from '@party-building/delivery';
import type { CheckedEntry, Finding } from '../check';
import { warning } from '../finding';

const isGiven = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** What a logo's users would have to guess. One that another has superseded is nobody's to use any more. */
export function* logoUse({ data, now, timeZone }: CheckedEntry): Generator<Finding> {
  if (isGiven(data['supersededBy'])) return;
  if (isGiven(data['validUntil']) && String(data['validUntil']) < dayOf(now, timeZone)) yield warning(['validUntil'], 'logo.expired');
  for (const field of ['clearSpace', 'minimumWidthScreen', 'minimumWidthPrint'] as const) {
    if (!isGiven(data[field])) yield warning([field], `logo.${field}.missing`);
  }
  const variants = Array.isArray(data['variants']) ? (data['variants'] as { ground?: unknown }[]) : [];
  // Without any it cannot be published anyway.
  if (variants.length === 0) return;
  for (const ground of ['light', 'dark'] as const) {
    if (!variants.some((variant) => variant.ground === ground)) yield warning(['variants'], `logo.ground.${ground}`);
  }
}
