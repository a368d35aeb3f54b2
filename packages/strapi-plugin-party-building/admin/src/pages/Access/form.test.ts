import { describe, expect, it } from 'vitest';
import type { AccessSettings } from '../../api';
import { formOf, isFlawless, problemsOf, settingsOf } from './form';

const PORTAL = 'https://portal.example.com';
const open: AccessSettings = { timeZone: 'Asia/Shanghai', origins: '*', frameAncestors: [] };

describe('the form of the access settings', () => {
  it.each<AccessSettings>([open, { ...open, origins: [PORTAL] }, { ...open, frameAncestors: [PORTAL, 'https://b.example'] }])(
    'saves what it was given: %j',
    (settings) => {
      expect(settingsOf(formOf(settings))).toEqual(settings);
      expect(isFlawless(problemsOf(formOf(settings)))).toBe(true);
    },
  );

  it('asks for an origin where a list is chosen and nothing stands in it', () => {
    const form = { ...formOf(open), readers: 'list' as const, frames: 'list' as const };
    expect(problemsOf(form)).toEqual({ origins: [{ kind: 'empty' }], ancestors: [{ kind: 'empty' }] });
  });

  it('passes over a list that is not chosen', () => {
    const form = { ...formOf(open), origins: 'nonsense', ancestors: 'nonsense' };
    expect(isFlawless(problemsOf(form))).toBe(true);
    expect(settingsOf(form)).toEqual(open);
  });

  it('takes no more origins than the server', () => {
    const origins = Array.from({ length: 101 }, (_, i) => `https://p${i}.example`).join('\n');
    expect(problemsOf({ ...formOf(open), readers: 'list', origins })).toMatchObject({
      origins: [{ kind: 'many', count: 101 }],
    });
  });
});
