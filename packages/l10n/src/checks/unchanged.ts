import { looseHash } from '../text/hash.js';
import type { Check } from './check.js';
import { languageOf, textOf } from './language.js';

/** The source as it is: forgotten, or a name. */
export const unchanged: Check = {
  id: 'unchanged',
  run: ({ source, target }) =>
    source &&
    languageOf(source.locale) !== languageOf(target.locale) &&
    /\p{L}{2}/u.test(textOf(target)) &&
    looseHash(textOf(source)) === looseHash(textOf(target))
      ? [{ check: 'unchanged', severity: 'warning', message: 'unchanged', params: {} }]
      : [],
};
