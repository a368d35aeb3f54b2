import { buildListing, buildSnapshot, dayOf } from '@party-building/delivery';
import type { Core, UID } from '@strapi/strapi';
import { localesOf } from '../locales';
import type { Pictures } from '../media/pictures';
import type { Settings } from '../settings/settings';
import { readSettings } from '../settings/stored-settings';
import { imagesOf } from './blocks';
import type { PublishedRows } from './documents';
import { withoutDuplicates } from './duplicates';
import type { Edition } from './edition';
import { project } from './projection/project';
import type { Site } from './projection/site';
import { readPublishedRows } from './published-rows';
import { buildSound } from './sound';

/** What is published at one moment, and what it was read from. */
export interface Build {
  /** One a locale, the default locale's first. */
  editions: Required<Edition>[];
  /** The site's settings at that moment. */
  settings: Settings;
  /** The day of the build in the site's zone. */
  day: string;
  /** The revision that was current in the same view of the database: see {@link StoredEditions.promote}. */
  base: number;
  /** What is published but not shown as it stands, a sentence each. */
  problems: string[];
}

/** What the files of a logo are to the public; by the files' rows in the media library. */
export type LogoFiles = (files: readonly object[]) => Promise<Pick<Site, 'logoPicture' | 'brandKit'>>;

export interface BuildSources {
  pictures: Pictures;
  /** Asked with the library's rows of all logo files. */
  logos: LogoFiles;
  /** The revision that is current; read in the build's own view of the database. */
  revision: () => Promise<number>;
  now: () => Date;
}

/** Until a verdict is known of a logo's file, it is not shown. */
export const noLogos: LogoFiles = () => Promise.resolve({ logoPicture: () => undefined });

export async function buildEditions(strapi: Core.Strapi, { pictures, logos, revision, now }: BuildSources): Promise<Build> {
  const problems = new Set<string>();
  const report = (sentence: string): void => void problems.add(sentence);
  const { rows, base, settings, files, ...site } = await consistently(strapi, async () => {
    const current = await revision();
    const published = withoutDuplicates(await readPublishedRows(strapi), report);
    return {
      base: current,
      rows: published,
      settings: await readSettings(strapi),
      ...(await localesOf(strapi)),
      files: await libraryFiles(strapi, [...picturesIn(published), ...logoFilesIn(published)]),
    };
  });
  const inLibrary = (shown: object): object | undefined => files.get(urlOf(shown));
  const libraryRows = (shown: object[]): object[] => [...new Set(shown.flatMap((file) => inLibrary(file) ?? []))];
  const picture = await pictures.prepare(libraryRows(picturesIn(rows)));
  const logo = await logos(libraryRows(logoFilesIn(rows)));
  const ofLibrary =
    <T>(served: (file: object) => T | undefined) =>
    (shown: object): T | undefined => {
      const file = inLibrary(shown);
      return file && served(file);
    };
  const day = dayOf(now(), settings.timeZone);
  const editions = site.locales.map((locale) => {
    const { snapshot, listing } = project(rows, {
      ...site,
      ...logo,
      locale,
      day,
      timeZone: settings.timeZone,
      picture: ofLibrary(picture),
      logoPicture: ofLibrary(logo.logoPicture),
      report,
    });
    const inLocale = (sentence: string): void => report(`${locale}: ${sentence}`);
    return { snapshot: buildSound(snapshot, buildSnapshot, inLocale), listing: buildSound(listing, buildListing, inLocale) };
  });
  return { editions, settings, day, base, problems: [...problems] };
}

/** Reads in one view of the database: a publish between two reads must not mix its halves. */
async function consistently<T>(strapi: Core.Strapi, read: () => Promise<T>): Promise<T> {
  return await strapi.db.transaction(async ({ trx }) => {
    // PostgreSQL's default shows each statement what is committed by then; SQLite and MariaDB keep one view by themselves.
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    return read();
  });
}

/** Addresses of one statement: databases limit the number of its parameters. */
const BATCH = 500;

/**
 * The media library's own rows, by address. A text carries a copy of a file's fields that anybody who may save could have written:
 * what is read from disk or network is only what the library holds.
 */
async function libraryFiles(strapi: Core.Strapi, shown: readonly object[]): Promise<Map<string, object>> {
  const urls = [...new Set(shown.map(urlOf))].filter((url) => url !== '');
  const files = new Map<string, object>();
  for (let at = 0; at < urls.length; at += BATCH) {
    const where = { url: { $in: urls.slice(at, at + BATCH) } };
    for (const file of (await strapi.db.query('plugin::upload.file' as UID.Schema).findMany({ where })) as object[])
      files.set(urlOf(file), file);
  }
  return files;
}

const urlOf = (file: object): string => ('url' in file && typeof file.url === 'string' ? file.url : '');

type Media = object | null | undefined;
const present = (media: Media): object[] => (media ? [media] : []);
const filesOf = (items: readonly { file: Media }[] | null | undefined): object[] => (items ?? []).flatMap(({ file }) => present(file));

const picturesIn = ({ concepts, grasps, carriers, venues, activities }: PublishedRows): object[] => [
  ...concepts.flatMap(({ hero, introduction }) => [...present(hero), ...imagesOf(introduction)]),
  ...grasps.flatMap(({ body }) => imagesOf(body)),
  ...carriers.flatMap(({ cover }) => present(cover)),
  ...venues.flatMap(({ pictures }) => filesOf(pictures)),
  ...activities.flatMap(({ cover, gallery, body }) => [...present(cover), ...filesOf(gallery), ...imagesOf(body)]),
];

const logoFilesIn = ({ logos }: PublishedRows): object[] => logos.flatMap(({ variants }) => filesOf(variants));
