import type { Core, UID } from '@strapi/strapi';
import { tidied } from '../checks/formats';
import { attributesOf, componentsOf } from '../content-types/models';
import { fieldsOf } from '../content-types/walk';

/** Writes texts of a known format as they are stored, in place: `#C8102E ` becomes `#c8102e`. */
export function tidy(strapi: Core.Strapi, uid: UID.ContentType, data: Record<string, unknown>): void {
  for (const { holder, name, attribute, value } of fieldsOf(attributesOf(strapi, uid), data, componentsOf(strapi))) {
    const format = attribute.pluginOptions?.['party-building']?.format;
    if (format && typeof value === 'string') holder[name] = tidied(format, value);
  }
}
