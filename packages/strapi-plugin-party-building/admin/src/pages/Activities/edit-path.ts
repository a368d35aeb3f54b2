import { uidOf } from '../../plugin-id';

/** Strapi's edit view of an activity in one language. */
export const editPath = (documentId: string, locale: string): string =>
  `/content-manager/collection-types/${uidOf('activity')}/${documentId}?plugins[i18n][locale]=${locale}`;
