import { componentsOf, holdsText } from './role.js';
import { attributesOf, type Schema } from './schema.js';

/**
 * The attributes of a content type that hold components with text and do not say `localized: true`. Strapi would write what is saved in one
 * locale over the translations in all others, so such a type cannot be translated.
 */
export function sharedComponentsWithText(schema: Schema): string[] {
  return Object.entries(schema.attributes)
    .filter(([, { type, pluginOptions }]) => isComponent(type) && pluginOptions?.i18n?.localized !== true)
    .filter(([, attribute]) => componentsOf(attribute).some((uid) => holdsText(attributesOf(schema, uid), 'component', schema, [uid])))
    .map(([name]) => name);
}

const isComponent = (type: string): boolean => type === 'component' || type === 'dynamiczone';
