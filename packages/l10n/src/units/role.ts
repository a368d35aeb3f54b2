import { attributesOf, type Attribute, type Attributes, type Schema } from './schema.js';

/**
 * What an attribute is to a translator. `structure` is a value of the locale that is no text: only whether it is there is looked at.
 * `context` is what helps to understand, and is never written.
 */
export type Role = 'text' | 'blocks' | 'component' | 'list' | 'zone' | 'reference' | 'structure' | 'context' | 'nothing';

/** Written by Strapi itself. */
const STRAPIS_OWN = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/**
 * @param within Where the attribute stands. In a content type a text is localized where its schema says so; in a component Strapi asks the
 *   attribute that holds the component, so a text is one unless its schema says no.
 */
export function roleOf(name: string, attribute: Attribute, within: 'type' | 'component'): Role {
  if (STRAPIS_OWN.has(name)) return 'nothing';
  const localized = attribute.pluginOptions?.i18n?.localized ?? within === 'component';
  // Strapi counts these as localized whatever the schema says; a slug is made once and is no text.
  if (attribute.type === 'relation') return 'reference';
  if (!localized || attribute.type === 'uid') return 'context';
  const translate = attribute.pluginOptions?.['translation-desk']?.translate;
  switch (attribute.type) {
    case 'string':
      // A field of another plugin that is kept as a short string is a choice, a colour, a key.
      return (translate ?? attribute.customField === undefined) ? 'text' : 'structure';
    case 'text':
    case 'richtext':
      return (translate ?? true) ? 'text' : 'structure';
    case 'customField':
      return translate === true ? 'text' : 'structure';
    case 'blocks':
      return (translate ?? true) ? 'blocks' : 'structure';
    case 'component':
      return attribute.repeatable === true ? 'list' : 'component';
    case 'dynamiczone':
      return 'zone';
    default:
      return 'structure';
  }
}

/** Whether there is a text to translate in these attributes, however deep. */
export function holdsText(attributes: Attributes, within: 'type' | 'component', schema: Schema, above: readonly string[] = []): boolean {
  return Object.entries(attributes).some(([name, attribute]) => {
    const role = roleOf(name, attribute, within);
    if (role === 'text' || role === 'blocks') return true;
    if (role !== 'component' && role !== 'list' && role !== 'zone') return false;
    return componentsOf(attribute).some(
      (uid) => !above.includes(uid) && holdsText(attributesOf(schema, uid), 'component', schema, [...above, uid]),
    );
  });
}

/** The uids of the components that an attribute may hold. */
export const componentsOf = (attribute: Attribute): readonly string[] =>
  attribute.components ?? (attribute.component === undefined ? [] : [attribute.component]);
