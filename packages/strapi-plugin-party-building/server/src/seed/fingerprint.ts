import { createHash } from 'node:crypto';
import { canonicalJson } from '@party-building/delivery';
import type { AttributeSchema, Attributes, Components } from '../content-types/walk';

type Fields = Record<string, unknown>;

/** What only the product itself writes. */
const OURS = new Set(['position', 'slug', 'sequence', 'firstPublishedAt', 'publishedSchedule']);

/**
 * The hash of what an editor can change in one version of a document: the same for what the seed writes and for what Strapi gives back
 * of it (row ids, empty fields, defaults and hidden fields make no difference; a file of the media library is known by its name).
 */
export function fingerprint(attributes: Attributes, components: Components, data: Fields): string {
  return createHash('sha256')
    .update(canonicalJson(normalise(attributes, components, data)))
    .digest('hex');
}

function normalise(attributes: Attributes, components: Components, data: Fields): Fields {
  const fields: Fields = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (OURS.has(name) || /^(created|updated|published)At$|^(createdBy|updatedBy|locale|localizations|documentId)$/.test(name)) continue;
    const value = data[name] ?? attribute.default;
    if (value === undefined || value === null || value === '') continue;
    if (attribute.type === 'component' && attribute.component && Array.isArray(value)) {
      const inner = components(attribute.component);
      if (value.length > 0) fields[name] = value.map((item) => normalise(inner, components, item as Fields));
    } else fields[name] = plain(attribute, value);
  }
  return fields;
}

/** One form for what databases give back in several. */
function plain({ type }: AttributeSchema, value: unknown): unknown {
  if (type === 'media') return (value as { name?: unknown }).name ?? null;
  if (type === 'decimal') return Number(value);
  if (type === 'time') return String(value).replace(/\.0+$/, '');
  return value;
}
