import type { DocumentState } from '@party-building/l10n';
import { PLUGIN_ID } from './plugin-id';
import type { TargetName } from './api/targets';

const DESK = `/plugins/${PLUGIN_ID}`;

/** The desk's editor of a document in a language, at a unit where one is named. */
export const editorPath = ({ uid, documentId, locale }: TargetName, unit?: string): string =>
  `${DESK}/documents/${uid}/${documentId}/${locale}${unit === undefined ? '' : `?unit=${encodeURIComponent(unit)}`}`;

export const matrixPath = `${DESK}/matrix`;

/** The matrix, of one language and, where one is named, one state. */
export const matrixPathOf = (locale: string, state?: DocumentState): string =>
  `${matrixPath}?${new URLSearchParams({ locale, ...(state && { state }) }).toString()}`;

/** Strapi's edit view of a document in a language. */
export const contentManagerPath = ({ uid, documentId, locale }: TargetName, isSingle: boolean): string =>
  `/content-manager/${isSingle ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`}?plugins[i18n][locale]=${encodeURIComponent(locale)}`;

/** The export, of what an address of the matrix asks for. */
export const exportPath = (search: URLSearchParams): string => `${DESK}/exchange?${search.toString()}`;

export const termsPath = `${DESK}/terms`;
