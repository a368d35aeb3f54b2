import { PLUGIN_ID, uidOf } from '../../plugin-id';

export const LOGOS_PATH = `/plugins/${PLUGIN_ID}/logos`;

export const logoPath = (documentId: string): string => `${LOGOS_PATH}/${documentId}`;

/** The edit view of a logo in a locale. */
export const editPath = (documentId: string, locale: string): string =>
  `/content-manager/collection-types/${uidOf('culture-logo')}/${documentId}?plugins[i18n][locale]=${locale}`;

/** A path of the CMS's server, wherever the admin panel is served from. */
export const serverUrl = (path: string): string =>
  path.startsWith('/') ? `${String((window.strapi as { backendURL?: string }).backendURL ?? '')}${path}` : path;
