import { buildSnapshot, type BuiltSnapshot } from '@party-building/delivery';
import type { Core, UID } from '@strapi/strapi';
import { localesOf } from '../locales';
import type { Pictures } from '../media/pictures';
import { imagesOf } from './blocks';
import type { PublishedRows } from './documents';
import { project } from './projection';
import { readPublishedRows } from './published-rows';

/** What is published now, as one snapshot a locale, the default locale first. */
export async function buildSnapshots(strapi: Core.Strapi, pictures: Pictures): Promise<BuiltSnapshot[]> {
  const { rows, site, files } = await consistently(strapi, async () => {
    const published = await readPublishedRows(strapi);
    return { rows: published, site: await localesOf(strapi), files: await libraryFiles(strapi, picturesIn(published)) };
  });
  const served = await pictures.prepare([...files.values()]);
  const picture = (shown: object) => {
    const file = files.get(urlOf(shown));
    return file && served(file);
  };
  return site.locales.map((locale) => buildSnapshot(project(rows, { locale, picture, ...site })));
}

/** Reads in one view of the database: a publish between two reads must not mix its halves. */
async function consistently<T>(strapi: Core.Strapi, read: () => Promise<T>): Promise<T> {
  return await strapi.db.transaction(async ({ trx }) => {
    // PostgreSQL's default shows each statement what is committed by then; SQLite and MariaDB keep one view by themselves.
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    return read();
  });
}

/**
 * The media library's own rows, by address. A text carries a copy of a file's fields that anybody who may save could have written:
 * what is read from disk or network is only what the library holds.
 */
async function libraryFiles(strapi: Core.Strapi, shown: readonly object[]): Promise<Map<string, object>> {
  const urls = [...new Set(shown.map(urlOf))].filter((url) => url !== '');
  if (urls.length === 0) return new Map();
  const files = (await strapi.db.query('plugin::upload.file' as UID.Schema).findMany({ where: { url: { $in: urls } } })) as object[];
  return new Map(files.map((file) => [urlOf(file), file]));
}

const urlOf = (file: object): string => ('url' in file && typeof file.url === 'string' ? file.url : '');

function picturesIn({ concepts, grasps }: PublishedRows): object[] {
  return [
    ...concepts.flatMap(({ hero, introduction }) => [...(hero ? [hero] : []), ...imagesOf(introduction)]),
    ...grasps.flatMap(({ body }) => imagesOf(body)),
  ];
}
