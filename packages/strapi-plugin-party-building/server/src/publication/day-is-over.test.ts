import { describe, expect, it } from 'vitest';
import { dayIsOver } from './day-is-over';

describe('a build of another day', () => {
  it.each([
    ['today', '2026-11-22', '2026-11-22', false],
    ['yesterday', '2026-11-21', '2026-11-22', true],
    ['weeks ago, while the machine slept', '2026-10-01', '2026-11-22', true],
    ['the end of a month', '2026-11-30', '2026-12-01', true],
    ['an instance whose clock is a little ahead at midnight', '2026-11-23', '2026-11-22', false],
    ['a clock that was a year ahead and was corrected', '2027-11-22', '2026-11-22', true],
    ['nothing built yet', '', '2026-11-22', false],
  ])('%s', (_, built, today, over) => expect(dayIsOver(built, today)).toBe(over));
});
