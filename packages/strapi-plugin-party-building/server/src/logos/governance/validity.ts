import { daysAfter } from '@party-building/delivery';

/** So many days before its last day a logo is named among those that expire. */
export const SOON_DAYS = 60;

export interface Period {
  /** First and last day of use, `yyyy-mm-dd`. */
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
}

/** `expiring`: valid, and for no longer than {@link SOON_DAYS} days. */
export type ValidityState = 'upcoming' | 'valid' | 'expiring' | 'expired';

/** Where a day stands in a logo's period of use; both its ends belong to it. */
export function validityOf({ validFrom, validUntil }: Period, today: string): ValidityState {
  if (validUntil && today > validUntil) return 'expired';
  if (validFrom && today < validFrom) return 'upcoming';
  return validUntil && validUntil <= daysAfter(today, SOON_DAYS) ? 'expiring' : 'valid';
}
