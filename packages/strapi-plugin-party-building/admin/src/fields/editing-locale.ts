import { useQueryParams } from '@strapi/strapi/admin';

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** The content locale of the page that the editor is on; `undefined` for the default one. */
export function useEditingLocale(): string | undefined {
  const [{ query }] = useQueryParams<Query>();
  return query.plugins?.i18n?.locale;
}
