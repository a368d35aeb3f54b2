import type { Field } from '../../content-types/walk';
import type { MessageId } from '../../messages';
import { hasText } from '../../publication/blocks';
import type { CheckedEntry, Finding } from '../check';
import { error } from '../finding';

/** What a portal cannot do without: a required text in the default locale (other locales fall back to it), a picture, two links of a chain. */
export function* required({ fields, locale, defaultLocale }: CheckedEntry): Generator<Finding> {
  for (const { attribute, value, path } of fields()) {
    const { required: needed, atLeast } = attribute.pluginOptions?.['party-building'] ?? {};
    const shared = attribute.pluginOptions?.i18n?.localized === false;
    // Nothing falls back for what is the same in all locales.
    if (needed && (locale === defaultLocale || shared) && !isFilled(attribute.type, value)) {
      yield error(path, missing(attribute.type, shared));
    }
    if (atLeast && Array.isArray(value) && value.length > 0 && value.length < atLeast) yield error(path, 'list.short');
  }
}

function isFilled(type: string, value: unknown): boolean {
  if (type === 'component') return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
  if (type === 'media') return typeof value === 'object' && value !== null;
  return hasText(value);
}

function missing(type: Field['attribute']['type'], shared: boolean): MessageId {
  if (type === 'media') return 'file.missing';
  if (type === 'component') return 'list.missing';
  return shared ? 'value.missing' : 'required.missing';
}
