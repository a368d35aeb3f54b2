import { describe, expect, it } from 'vitest';
import { appearanceOf, daysOf, formOf, greyState, problemsOf } from './form';

const PRESETS = { colors: [], radius: 10, space: 4 };
const days = (from: string, until: string) => ({ ...formOf({}), from, until });

describe('the grey days of an appearance', () => {
  it.each([
    ['2026-12-12', 'coming'],
    ['2026-12-13', 'now'],
    ['2026-12-14', 'now'],
    ['2026-12-15', 'over'],
  ])('on %s are %s', (today, state) => expect(greyState(days('2026-12-13', '2026-12-14'), today)).toBe(state));

  it('count the first and the last', () => {
    expect(daysOf(days('2026-12-13', '2026-12-13'))).toBe(1);
    expect(daysOf(days('2026-12-31', '2027-01-02'))).toBe(3);
  });

  it.each([
    ['', '', []],
    ['2026-12-13', '2026-12-13', []],
    ['2026-12-13', '', ['greyscale.until']],
    ['', '2026-12-13', ['greyscale.from']],
    ['2026-12-13', '2026-12-12', ['greyscale.until']],
  ])('from "%s" until "%s" have problems %j', (from, until, problems) => expect(problemsOf(days(from, until))).toEqual(problems));

  it('are saved as both or none', () => {
    expect(appearanceOf(days('2026-12-13', '2026-12-14'), PRESETS)).toEqual({ greyscale: { from: '2026-12-13', until: '2026-12-14' } });
    expect(appearanceOf(days('2026-12-13', ''), PRESETS)).toEqual({});
    expect(formOf({ greyscale: { from: '2026-12-13', until: '2026-12-14' } })).toMatchObject({ from: '2026-12-13', until: '2026-12-14' });
  });
});
