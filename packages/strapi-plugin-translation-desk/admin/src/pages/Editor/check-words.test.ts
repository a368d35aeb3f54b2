import { CHECKS } from '@party-building/l10n';
import { expect, it } from 'vitest';
import { CHECK_NAMES } from './check-words';

it('every check has a name for people', () => {
  expect([...CHECK_NAMES].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});
