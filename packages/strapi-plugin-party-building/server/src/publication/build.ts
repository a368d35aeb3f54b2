import { buildSnapshot, dayOf, type Listing } from '@party-building/delivery';
import type { SavedEmbed, Snapshot } from '@party-building/contract';
import type { Core } from '@strapi/strapi';
import { localesOf } from '../locales';
import type { Pictures } from '../media/pictures';
import { publishedEmbeds } from '../embeds/stored-embeds';
import { readAppearance } from '../settings/stored-appearance';
import type { Settings } from '../settings/settings';
import { readSettings } from '../settings/stored-settings';
import { consistently } from './consistently';
import { withoutDuplicates } from './duplicates';
import type { Edition } from './edition';
import { libraryFiles, libraryRows, ofLibrary } from './library-files';
import { buildListings, type Since } from './listings';
import { activitiesAround } from './projection/activities';
import { project } from './projection/project';
import type { Site } from './projection/site';
import { readPublishedRows } from './published-rows';
import { logoFilesIn, picturesIn } from './shown-files';
import { buildSound } from './sound';

/** What is published at one moment, and what it was read from. */
export interface Build {
  /** One a locale, the default locale's first. */
  editions: Required<Edition>[];
  /** The site's settings at that moment. */
  settings: Settings;
  /** All saved embeds at that moment. */
  embeds: SavedEmbed[];
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
  /** Names the code that builds. */
  code: string;
  /** Without it all activities are read. */
  since?: Since | undefined;
}

/** Until a verdict is known of a logo's file, it is not shown. */
export const noLogos: LogoFiles = () => Promise.resolve({ logoPicture: () => undefined });

export async function buildEditions(strapi: Core.Strapi, { pictures, logos, revision, now, code, since }: BuildSources): Promise<Build> {
  const problems = new Set<string>();
  const report = (sentence: string): void => void problems.add(sentence);
  const { rows, base, settings, appearance, embeds, inLibrary, ...languages } = await consistently(strapi, async () => {
    const current = await revision();
    const published = withoutDuplicates(await readPublishedRows(strapi), report);
    return {
      base: current,
      rows: published,
      settings: await readSettings(strapi),
      appearance: await readAppearance(strapi),
      embeds: await publishedEmbeds(strapi),
      ...(await localesOf(strapi)),
      inLibrary: await libraryFiles(strapi, [...picturesIn(published), ...logoFilesIn(published)]),
    };
  });
  const picture = await pictures.prepare(libraryRows(inLibrary, picturesIn(rows)));
  const logo = await logos(libraryRows(inLibrary, logoFilesIn(rows)));
  const day = dayOf(now(), settings.timeZone);
  const locales = languages.locales.map((locale) => {
    const site: Site = {
      ...languages,
      ...logo,
      locale,
      timeZone: settings.timeZone,
      appearance,
      picture: ofLibrary(inLibrary, picture),
      logoPicture: ofLibrary(inLibrary, logo.logoPicture),
      report,
    };
    return { site, ...project(rows, site) };
  });
  const listings = await buildListings(strapi, { pictures, code, since, locales, report });
  const editions = listings.map((listing, i) =>
    editionOf((locales[i] as (typeof locales)[number]).snapshot, listing, { settings, day, report }),
  );
  return { editions, settings, embeds, day, base, problems: [...problems] };
}

/** A locale's projection with its activities, as what is served; a draft's as what is published. */
export function editionOf(
  projection: Snapshot,
  listing: Listing,
  { settings, day, report }: Pick<Build, 'settings' | 'day'> & { report: (sentence: string) => void },
): Required<Edition> {
  const { locale } = listing;
  const activities = activitiesAround(listing, { day, timeZone: settings.timeZone });
  const snapshot = { ...projection, ...(activities.length > 0 && { activities }) };
  return { snapshot: buildSound(snapshot, buildSnapshot, (sentence) => report(`${locale}: ${sentence}`)), listing };
}
