import { expect, it } from 'vitest';
import { validityOf } from './validity';

const today = '2026-11-20';

it.each([
  [{}, 'valid'],
  [{ validFrom: '2026-11-20' }, 'valid'],
  [{ validFrom: '2026-11-21' }, 'upcoming'],
  [{ validUntil: '2026-11-19' }, 'expired'],
  [{ validUntil: '2026-11-20' }, 'expiring'],
  [{ validUntil: '2027-01-19' }, 'expiring'],
  [{ validUntil: '2027-01-20' }, 'valid'],
  // Both its ends wrong: what is over is over.
  [{ validFrom: '2027-01-01', validUntil: '2026-01-01' }, 'expired'],
  [{ validFrom: null, validUntil: null }, 'valid'],
] as const)('%j is %s', (period, state) => expect(validityOf(period, today)).toBe(state));
