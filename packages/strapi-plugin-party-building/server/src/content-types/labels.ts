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
export function labelled<S extends Schema>(room: 'types' | 'components', name: string, schema: S) {
  const metadatas: Record<string, Metadata> = {};
  for (const attribute of [...Object.keys(schema.attributes), ...BY_STRAPI]) {
    const label = labelOf(room, name, attribute);
    if (label !== undefined) metadatas[attribute] = { edit: { label }, list: { label } };
  }
  return { ...schema, config: { ...schema.config, metadatas } };
}

function labelOf(room: 'types' | 'components', name: string, attribute: string): string | undefined {
  const ids = [`${room}.${name}.${attribute}.label`, `every-type.${attribute}.label`];
  const id = ids.find((known): known is keyof typeof en => Object.hasOwn(en, known));
  return id && `${zhHans[id]} / ${en[id]}`;
}
