import { looseHash } from '../text/hash.js';
import type { Check } from './check.js';
import { textOf } from './language.js';

/** The same source, translated otherwise elsewhere. */
export const consistency: Check = {
  id: 'consistency',
  run: ({ target, otherTargets = [] }) => {
    const own = looseHash(textOf(target));
    const other = otherTargets.find((text) => looseHash(text) !== own);
    return other === undefined ? [] : [{ check: 'consistency', severity: 'warning', message: 'inconsistent', params: { other } }];
  },
};
