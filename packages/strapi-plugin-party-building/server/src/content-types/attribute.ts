import type { Schema } from '@strapi/strapi';

/**
 * What we say of an attribute beyond Strapi's own schema, under `pluginOptions['party-building']`.
 */
export interface AttributeOptions {
  /**
   * What a published page cannot do without. Of a text: demanded when the default locale is published, taken from there where another
   * locale lacks it. Of what is the same in all locales: demanded at every publish. Strapi's own `required` would forbid publishing an unfinished translation, and lets an empty text pass.
   */
  required?: true;
  /** Fewest items of a list that has any: one role alone makes no chain. */
  atLeast?: number;
  /** What a text has to be beyond a text; the checks know how to tell. */
  format?: 'hex-colour' | 'language-tag' | 'link' | 'recurrence-rule' | 'time-zone' | 'web-link';
}

type Attribute = Schema.Attribute.AnyAttribute;
type Definition = Record<string, unknown> & { type: string };

function attribute(definition: Definition, localized: boolean, options?: AttributeOptions): Attribute {
  const pluginOptions = { i18n: { localized }, ...(options && { 'party-building': options }) };
  return { ...definition, pluginOptions } as unknown as Attribute;
}

/** Written once a locale. */
export const localized = (definition: Definition, options?: AttributeOptions): Attribute => attribute(definition, true, options);

/** Written once for all locales. */
export const shared = (definition: Definition, options?: AttributeOptions): Attribute => attribute(definition, false, options);

/** A choice between named values, shown in the editor's language by the plugin's own field. */
export const choice = (values: readonly string[], defaultValue: string): Attribute =>
  shared({
    type: 'customField',
    customField: 'plugin::party-building.choice',
    options: { values: [...values] },
    default: defaultValue,
    required: true,
  });

/** A year, Gregorian, shown without a thousands separator. */
export const year = (min: number, max: number): Attribute =>
  shared({ type: 'customField', customField: 'plugin::party-building.year', min, max });

/** A part of a printing colour. */
export const percent = (): Attribute => shared({ type: 'integer', min: 0, max: 100 });

/** An IANA time zone, chosen from those that the browser knows. */
export const timeZone = (): Attribute =>
  shared({ type: 'customField', customField: 'plugin::party-building.time-zone' }, { format: 'time-zone' });

/** The value of an RRULE property (RFC 5545, 3.3.10), chosen among presets or typed. */
export const recurrence = (): Attribute =>
  shared({ type: 'customField', customField: 'plugin::party-building.recurrence', maxLength: 500 }, { format: 'recurrence-rule' });

/** One picture of the media library. */
export const picture = (options?: AttributeOptions): Attribute =>
  shared({ type: 'media', multiple: false, allowedTypes: ['images'] }, options);

/** A link that an element may follow: see `safeUrl` of the contract. */
export const link = (): Attribute => shared({ type: 'string', maxLength: 2048 }, { format: 'link' });

/** A list of components, with texts of its own in each locale. */
export const localizedList = (component: string): Attribute =>
  localized({ type: 'component', repeatable: true, component: `party-building.${component}` });

/** A list of components, the same in all locales. */
export const sharedList = (component: string, options?: AttributeOptions): Attribute =>
  shared({ type: 'component', repeatable: true, component: `party-building.${component}` }, options);

/** A reference to another document by its stable key. */
export const keyReference = (target: string): Attribute =>
  shared({ type: 'customField', customField: 'plugin::party-building.key-reference', options: { target } });

/** The stable key of a document or of a repeatable item: never shown, never typed. */
export const key = (): Attribute => shared({ type: 'string', maxLength: 64 });

/**
 * The place in the list, written by the "Arrange" page only. No layout shows it; hidden it must not be, or lists could not sort by it.
 */
export const position = (): Attribute => shared({ type: 'integer', default: 0 });

/** Hides attributes from lists, edit views and layouts of the Content Manager. */
export const hidden = (...names: string[]): Record<string, { hidden: true }> =>
  Object.fromEntries(names.map((name) => [name, { hidden: true } as const]));

/** One row of an edit layout: `row(['title', 8], ['label', 4])`; a row holds twelve columns. */
export const row = (...fields: [name: string, size: 4 | 6 | 8 | 12][]): { name: string; size: number }[] =>
  fields.map(([name, size]) => ({ name, size }));

/** Settings of the Content Manager's views; Strapi wants all of them as soon as one is given. */
export const listSettings = (mainField: string, defaultSortBy: string = mainField): Record<string, string | number | boolean> => ({
  mainField,
  defaultSortBy,
  defaultSortOrder: 'ASC',
  bulkable: true,
  filterable: true,
  searchable: true,
  pageSize: 20,
});
