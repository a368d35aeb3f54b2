import { PLUGIN_ID, uidOf } from '../plugin-id';

/** Where a text is written, as the preview tells it. */
export interface FieldPlace {
  /** The name of the content type. */
  type: string;
  documentId: string;
  locale: string;
  /** `title`, `measures.0.title`. */
  path: string;
}

const NAME = /^[A-Za-z0-9-]{1,64}$/;
const PATH = /^[A-Za-z0-9_]{1,64}(\.[A-Za-z0-9_]{1,64}){0,12}$/;

/** A place as a message says it; `undefined` for anything else. */
export function placeFrom(data: object): FieldPlace | undefined {
  const { documentType, documentId, locale, path } = data as Record<string, unknown>;
  if (![documentType, documentId, locale].every((name) => typeof name === 'string' && NAME.test(name))) return undefined;
  if (typeof path !== 'string' || !PATH.test(path)) return undefined;
  return { type: String(documentType), documentId: String(documentId), locale: String(locale), path };
}

/** The content type that has one document. */
const SINGLE = 'concept';

/** The edit view of a document. */
export function entryAddress({ type, documentId, locale }: Omit<FieldPlace, 'path'>): string {
  const uid = uidOf(type);
  const view = type === SINGLE ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${view}?plugins[i18n][locale]=${locale}`;
}

const FIELD = `${PLUGIN_ID}-field-`;

/** The edit view of a document, at one of its fields. */
export const editAddress = (place: FieldPlace): string => `${entryAddress(place)}#${FIELD}${place.path}`;

/** The field that an address names for us. */
export const fieldIn = (hash: string): string | undefined => (hash.startsWith(`#${FIELD}`) ? hash.slice(FIELD.length + 1) : undefined);
