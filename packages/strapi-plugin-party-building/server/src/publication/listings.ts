import {
  buildPart,
  changeListing,
  composeListing,
  entriesByPart,
  type Entry,
  type Listing,
  type ListingHead,
  type Part,
} from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import type { Pictures } from '../media/pictures';
import { basisOf } from './basis';
import { consistently } from './consistently';
import { secondDocuments } from './duplicates';
import { libraryFiles, libraryRows, ofLibrary } from './library-files';
import { projectActivities } from './projection/activities';
import type { Shown } from './projection/activity';
import type { Site } from './projection/site';
import { readActivities, readActivityKeys } from './published-rows';
import { rests } from './rests';
import { picturesOfActivities } from './shown-files';

/** What is current, and the activities that have been published, unpublished or deleted since. */
export interface Since {
  listings: ReadonlyMap<string, Listing>;
  documents: ReadonlySet<string>;
}

export interface ListingSources {
  pictures: Pictures;
  /** Names the code that makes the activities. */
  code: string;
  /** Without it all activities are read. */
  since?: Since | undefined;
  /** One a locale. */
  locales: readonly { site: Site; shown: Shown }[];
  report: (sentence: string) => void;
}

/** Documents that are read together; databases limit the number of a statement's parameters. */
const BATCH = 250;

/**
 * The activities of each locale, in the order of the locales. Of many activities only those are read that have changed; all are read where
 * nothing is known of them yet, or where what they were made from besides has changed. Requests are answered in between.
 */
export async function buildListings(strapi: Core.Strapi, sources: ListingSources): Promise<Listing[]> {
  const heads = sources.locales.map(({ site, shown }): ListingHead => {
    const { locale, timeZone } = site;
    return { locale, timeZone, basis: basisOf(sources.code, site, shown) };
  });
  const { since } = sources;
  const known = heads.flatMap((head) => {
    const listing = since?.listings.get(head.locale);
    return listing?.basis === head.basis ? [listing] : [];
  });
  return since && known.length === heads.length ? changed(strapi, sources, known, since.documents) : whole(strapi, sources, heads);
}

async function changed(
  strapi: Core.Strapi,
  sources: ListingSources,
  known: readonly Listing[],
  documents: ReadonlySet<string>,
): Promise<Listing[]> {
  if (documents.size === 0) return [...known];
  const entries = await entriesOf(strapi, sources, [...documents]);
  // Keys are the same in all languages; an older database may hold another document with one of them.
  const keys = [...new Set(entries.flat().map(({ activity }) => activity.key))];
  const second = keys.length > 0 ? secondDocuments('activity', await readActivityKeys(strapi, keys), sources.report) : new Set<string>();
  const gone = new Set([...documents, ...second]);
  return known.map((listing, i) =>
    changeListing(
      listing,
      gone,
      (entries[i] ?? []).filter(({ document }) => !second.has(document)),
    ),
  );
}

async function whole(strapi: Core.Strapi, sources: ListingSources, heads: readonly ListingHead[]): Promise<Listing[]> {
  const all = await readActivityKeys(strapi);
  const second = secondDocuments('activity', all, sources.report);
  const documents = new Set(all.map(({ documentId }) => documentId).filter((document) => !second.has(document)));
  const entries = await entriesOf(strapi, sources, [...documents]);
  const rest = rests();
  const listings: Listing[] = [];
  for (const [i, head] of heads.entries()) {
    const parts: Part[] = [];
    for (const [name, of] of entriesByPart(entries[i] ?? [])) {
      parts.push(buildPart(name, of, head.timeZone));
      await rest();
    }
    listings.push(composeListing(head, parts));
  }
  return listings;
}

/** What each locale shows of these documents, in the order of the locales. */
async function entriesOf(strapi: Core.Strapi, { pictures, locales }: ListingSources, documents: readonly string[]): Promise<Entry[][]> {
  const rest = rests();
  const entries = locales.map((): Entry[] => []);
  for (let at = 0; at < documents.length; at += BATCH) {
    const { rows, inLibrary } = await consistently(strapi, async () => {
      const read = await readActivities(strapi, documents.slice(at, at + BATCH));
      return { rows: read, inLibrary: await libraryFiles(strapi, picturesOfActivities(read)) };
    });
    const picture = ofLibrary(inLibrary, await pictures.prepare(libraryRows(inLibrary, picturesOfActivities(rows))));
    for (const [i, { site, shown }] of locales.entries()) entries[i]?.push(...projectActivities(rows, shown, { ...site, picture }));
    await rest();
  }
  return entries;
}
