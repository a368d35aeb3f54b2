import type { Core, UID } from '@strapi/strapi';

/** Addresses of one statement: databases limit the number of its parameters. */
const BATCH = 500;

/** The media library's row of a file that a text or a field shows. */
export type InLibrary = (shown: object) => object | undefined;

/**
 * The media library's own rows. A text carries a copy of a file's fields that anybody who may save could have written: what is read from
 * disk or network is only what the library holds.
 */
export async function libraryFiles(strapi: Core.Strapi, shown: readonly object[]): Promise<InLibrary> {
  const urls = [...new Set(shown.map(urlOf))].filter((url) => url !== '');
  const files = new Map<string, object>();
  for (let at = 0; at < urls.length; at += BATCH) {
    const where = { url: { $in: urls.slice(at, at + BATCH) } };
    for (const file of (await strapi.db.query('plugin::upload.file' as UID.Schema).findMany({ where })) as object[])
      files.set(urlOf(file), file);
  }
  return (file) => files.get(urlOf(file));
}

const urlOf = (file: object): string => ('url' in file && typeof file.url === 'string' ? file.url : '');

/** What is served for a file that is shown, by what is served for the library's. */
export const ofLibrary =
  <T>(inLibrary: InLibrary, served: (file: object) => T | undefined) =>
  (shown: object): T | undefined => {
    const file = inLibrary(shown);
    return file && served(file);
  };

/** The library's rows of what is shown, each once. */
export const libraryRows = (inLibrary: InLibrary, shown: readonly object[]): object[] => [
  ...new Set(shown.flatMap((file) => inLibrary(file) ?? [])),
];
