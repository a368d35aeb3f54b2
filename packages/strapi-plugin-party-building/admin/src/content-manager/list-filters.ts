import type { MessageDescriptor } from 'react-intl';
import { PLUGIN_ID, uidOf } from '../plugin-id';
import { isTextId } from '../texts';
import { ourType } from './our-type';

/** As much as we read and write of what Strapi passes to `Admin/CM/pages/ListView/inject-in-filters`. */
export interface Filter {
  name: string;
  label: string | MessageDescriptor;
}

export interface FilterLayout {
  layout: { name: string; attribute: { customField?: string } }[];
  options: object;
}

/** What we or Strapi keep for ourselves. */
const INTERNAL = ['id', 'documentId', 'key', 'position', 'slug', 'sequence', 'firstPublishedAt', 'publishedSchedule'];

/** Filters of our types by their labels. Stored keys and names of choices are no text to search for: their filters go. */
export function readableFilters(filters: Filter[], { layout, options }: FilterLayout): Filter[] {
  const type = ourType(options);
  if (type === undefined) return filters;
  const ours = layout.filter(({ attribute }) => attribute.customField?.startsWith(`plugin::${PLUGIN_ID}.`)).map(({ name }) => name);
  const hidden = [...INTERNAL, ...ours];
  return filters
    .filter(({ name }) => !hidden.includes(name))
    .map((filter) =>
      isTextId(`types.${type}.${filter.name}.label`) || isTextId(`every-type.${filter.name}.label`)
        ? { ...filter, label: { id: `content-manager.content-types.${uidOf(type)}.${filter.name}`, defaultMessage: filter.name } }
        : filter,
    );
}
