import { createHash } from 'node:crypto';
import { canonicalJson } from '@party-building/delivery';
import type { Attributes, Components } from '../content-types/walk';

type Fields = Record<string, unknown>;

/**
 * The hash of what an editor can change in one version of a document: the same for what the seed writes and for what Strapi gives back
 * of it (row ids, empty fields, hidden order and pictures left out).
 */
export function fingerprint(attributes: Attributes, components: Components, data: Fields): string {
  return createHash('sha256')
    .update(canonicalJson(normalise(attributes, components, data)))
    .digest('hex');
}

function normalise(attributes: Attributes, components: Components, data: Fields): Fields {
  const fields: Fields = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = data[name];
    if (value === undefined || value === null || value === '' || name === 'position' || attribute.type === 'media') continue;
    if (/^(created|updated|published)At$|^(createdBy|updatedBy|locale|localizations|documentId)$/.test(name)) continue;
    if (attribute.type === 'component' && attribute.component && Array.isArray(value)) {
      const inner = components(attribute.component);
      if (value.length > 0) fields[name] = value.map((item) => normalise(inner, components, item as Fields));
    } else fields[name] = value;
  }
  return fields;
}
