import en from '../../../admin/src/translations/en';
import zhHans from '../../../admin/src/translations/zh-Hans';

interface Schema {
  attributes: object;
  config: object;
}

export interface Metadata {
  edit: { label: string };
  list: { label: string };
}

const BY_STRAPI = ['createdAt', 'updatedAt', 'createdBy', 'updatedBy', 'publishedAt'];

/**
 * The schema with names for its attributes in both languages at once. The admin panel translates labels by itself (see
 * `admin/src/translations`); these are for the places where the Content Manager shows what is configured as it is: the menu of a list's
 * columns and "Configure the view".
 */
export function labelled<S extends Schema>(room: Room, name: string, schema: S) {
  const metadatas: Record<string, Metadata> = {};
  for (const attribute of [...Object.keys(schema.attributes), ...BY_STRAPI]) {
    const label = labelOf(room, name, attribute);
    if (label !== undefined) metadatas[attribute] = { edit: { label }, list: { label } };
  }
  return { ...schema, config: { ...schema.config, metadatas } };
}

function labelOf(room: Room, name: string, attribute: string): string | undefined {
  const id = idOf(room, name, attribute);
  return id && `${zhHans[id]} / ${en[id]}`;
}

type Room = 'types' | 'components';

function idOf(room: Room, name: string, attribute: string): keyof typeof en | undefined {
  const ids = [`${room}.${name}.${attribute}.label`, `every-type.${attribute}.label`];
  return ids.find((known): known is keyof typeof en => Object.hasOwn(en, known));
}

/** What the edit view calls an attribute, in one language; its own name where there are no words. */
export function wordsOf(room: Room, name: string, attribute: string, language: 'en' | 'zh-Hans'): string {
  const id = idOf(room, name, attribute);
  return id === undefined ? attribute : (language === 'en' ? en : zhHans)[id];
}
