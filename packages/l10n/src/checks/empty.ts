import type { Check } from './check.js';
import { textOf } from './language.js';

export const empty: Check = {
  id: 'empty',
  run: ({ source, target }) =>
    textOf(target).trim() === '' && (!source || textOf(source).trim() !== '')
      ? [{ check: 'empty', severity: 'error', message: 'empty', params: {} }]
      : [],
};
