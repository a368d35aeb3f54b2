import type { Core, UID } from '@strapi/strapi';

/* Where the admin shows things; the locale as the Content Manager writes it into addresses. */

const localized = (locale: string): string => `plugins[i18n][locale]=${encodeURIComponent(locale)}`;

export function listPlace(strapi: Core.Strapi, uid: string, locale: string): string {
  if (isSingle(strapi, uid)) return entryPlace(strapi, uid, '', locale);
  return `/content-manager/collection-types/${uid}?${localized(locale)}&sort=updatedAt:DESC`;
}

export function entryPlace(strapi: Core.Strapi, uid: string, documentId: string, locale: string): string {
  const kind = isSingle(strapi, uid) ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${kind}?${localized(locale)}`;
}

const isSingle = (strapi: Core.Strapi, uid: string): boolean => strapi.contentTypes[uid as UID.ContentType]?.kind === 'singleType';
