import type { Core, UID } from '@strapi/strapi';
import type { KeyedLists } from '../keys/item-keys';
import type { Attributes, Components } from './walk';

/** Strapi's registries, seen as plain schemas. */
export const attributesOf = (strapi: Core.Strapi, uid: string): Attributes =>
  strapi.getModel(uid as UID.Schema).attributes as unknown as Attributes;

export const componentsOf =
  (strapi: Core.Strapi): Components =>
  (uid) =>
    attributesOf(strapi, uid);

/** The attribute that names a document of this type for a person. */
export const titleAttributeOf = (strapi: Core.Strapi, uid: string): string => {
  const { config } = strapi.getModel(uid as UID.Schema) as unknown as { config: { settings: { mainField: string } } };
  return config.settings.mainField;
};

/** The same for a type of others, which may not say. */
export function titleOf(strapi: Core.Strapi, uid: string): string {
  const { attributes, config } = strapi.getModel(uid as UID.Schema) as unknown as {
    attributes: Attributes;
    config?: { settings?: { mainField?: string } };
  };
  const named = config?.settings?.mainField;
  return named ?? Object.keys(attributes).find((name) => attributes[name]?.type === 'string') ?? 'documentId';
}

export function keyedListsOf(attributes: Attributes, components: Components): KeyedLists {
  const lists: KeyedLists = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type !== 'component' || !attribute.repeatable || !attribute.component) continue;
    const inner = components(attribute.component);
    if ('key' in inner) lists[name] = keyedListsOf(inner, components);
  }
  return lists;
}

export type Populate = Record<string, true | { populate: Populate }>;

/** Everything inside a document: components at any depth, and media. */
export function deepPopulate(attributes: Attributes, components: Components): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'media') populate[name] = true;
    else if (attribute.type === 'component' && attribute.component) {
      const inner = deepPopulate(components(attribute.component), components);
      populate[name] = Object.keys(inner).length > 0 ? { populate: inner } : true;
    }
  }
  return populate;
}
