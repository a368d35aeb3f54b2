import { describe, expect, it } from 'vitest';
import { dayFrom, ruleFrom } from './days';

describe('dayFrom', () => {
  // A Sunday.
  const first = '2026-11-22';

  it.each([
    ['+0', '2026-11-22'],
    ['+14', '2026-12-06'],
    ['-330', '2025-12-27'],
    ['+0 SU', '2026-11-22'],
    ['+0 SA', '2026-11-28'],
    ['-30 FR', '2026-10-23'],
    ['+0 2WE', '2026-12-09'],
    ['-21 1SU', '2026-11-01'],
    ['+0 -1MO', '2026-11-30'],
    ['+9 -1MO', '2026-12-28'],
    ['+0 5FR', '2027-01-29'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (written, day) => {
    expect(dayFrom(written, first)).toBe(day);
  });

  it.each(['14', '+1.5', '+1 XX', '+1 6MO', 'tomorrow', '2026-02-30', '', 14, null])('%j is no day', (written) => {
    expect(dayFrom(written, first)).toBeUndefined();
  });

  it('stands in rules as these write days', () => {
    expect(ruleFrom('FREQ=WEEKLY;BYDAY=FR;UNTIL={+60}T155959Z', first)).toBe('FREQ=WEEKLY;BYDAY=FR;UNTIL=20270121T155959Z');
    expect(ruleFrom('FREQ=WEEKLY;COUNT=3', first)).toBe('FREQ=WEEKLY;COUNT=3');
    expect(ruleFrom('UNTIL={soon}', first)).toBeUndefined();
  });
});
