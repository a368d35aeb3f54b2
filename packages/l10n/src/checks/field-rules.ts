import type { Check } from './check.js';
import { textOf } from './language.js';

/** What the field itself would refuse. Strapi counts as JavaScript does. */
export const fieldRules: Check = {
  id: 'field-rules',
  run: ({ target, field }) => {
    const text = textOf(target);
    if (!field || text === '' || field.type === 'blocks') return [];
    if (field.maxLength !== undefined && text.length > field.maxLength)
      return [
        {
          check: 'field-rules',
          severity: 'error',
          message: 'too-long',
          params: { length: text.length, most: field.maxLength },
          range: { start: field.maxLength, end: text.length },
        },
      ];
    if (field.minLength !== undefined && text.length < field.minLength)
      return [{ check: 'field-rules', severity: 'error', message: 'too-short', params: { length: text.length, least: field.minLength } }];
    if (field.regex !== undefined && !new RegExp(field.regex).test(text))
      return [{ check: 'field-rules', severity: 'error', message: 'wrong-form', params: { pattern: String(field.regex) } }];
    return [];
  },
};
