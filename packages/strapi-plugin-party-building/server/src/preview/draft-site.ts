import {
  buildListing,
  canonicalJson,
  composeSite,
  dayOf,
  daysAfter,
  snapshotDays,
  type Site,
  type SiteParts,
  type WidgetFiles,
} from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { attributesOf, componentsOf } from '../content-types/models';
import { ACTIVITY } from '../content-types/uids';
import { localesOf } from '../locales';
import { editionOf } from '../publication/build';
import { consistently } from '../publication/consistently';
import type { ActivityRow, PublishedRows } from '../publication/documents';
import { secondDocuments, withoutDuplicates } from '../publication/duplicates';
import { libraryFiles, libraryRows, ofLibrary } from '../publication/library-files';
import { projectActivities } from '../publication/projection/activities';
import { project } from '../publication/projection/project';
import type { Site as ProjectionSite } from '../publication/projection/site';
import { readActivityRows, readRows } from '../publication/published-rows';
import { logoFilesIn, picturesIn, picturesOfActivities } from '../publication/shown-files';
import { readAppearance } from '../settings/stored-appearance';
import { readSettings } from '../settings/stored-settings';
import type { DraftMedia } from './draft-media';
import { fieldLabel } from './field-label';
import { withPlaceholders, type DraftRow, type Missing } from './placeholders';
import { rowsInScope, typeOf, uidOf, type Scope } from './scope';
import { textIndex, type IndexedType, type PlacedText } from './text-index';
import { pageWords } from './pages/words';

/** The drafts of a scope as they would be shown, at the moment in which they were read. */
export interface DraftSite {
  site: Site;
  defaultLocale: string;
  /** The stable key of the previewed document. */
  key: string | undefined;
  /** What the previewed document lacks. */
  missing: Missing[];
  /** Where each text of a locale is written. */
  texts: (locale: string) => PlacedText[];
}

export interface DraftSources {
  strapi: Core.Strapi;
  media: DraftMedia;
  widgets: WidgetFiles;
  /** What is published: a logo that has not changed keeps its kit. */
  published: () => Site | undefined;
  publicUrl: string;
  now: () => Date;
}

/** Of activities no more are read: those around today, and the previewed one. */
const MOST_ACTIVITIES = 500;

const TYPES: Record<keyof PublishedRows, string> = {
  concepts: 'concept',
  grasps: 'grasp',
  values: 'value',
  logos: 'culture-logo',
  carriers: 'carrier',
  venues: 'venue',
};

/** Projects drafts as a publish projects what is published; nothing is stored, and nothing is public. */
export async function buildDraftSite(
  scope: Scope,
  { strapi, media, widgets, published, publicUrl, now }: DraftSources,
): Promise<DraftSite> {
  const report = (): void => undefined;
  const {
    settings,
    appearance,
    languages,
    raw,
    activities: readOf,
    inLibrary,
    day,
  } = await consistently(strapi, async () => {
    const settings = await readSettings(strapi);
    const day = dayOf(now(), settings.timeZone);
    const raw = await readRows(strapi, (uid) => rowsInScope(scope, typeOf(uid) ?? ''));
    const activities = await readActivities(strapi, scope, day, settings.timeZone);
    const inLibrary = await libraryFiles(strapi, [...picturesIn(raw), ...logoFilesIn(raw), ...picturesOfActivities(activities)]);
    return { settings, appearance: await readAppearance(strapi), languages: await localesOf(strapi), raw, activities, inLibrary, day };
  });
  const { defaultLocale } = languages;
  const missing: Missing[] = [];
  const filled = <R extends DraftRow>(type: string, rows: R[]): R[] => {
    const of = { type, attributes: attributesOf(strapi, uidOf(type)), components: componentsOf(strapi) };
    const words = (path: Missing['path'], locale: string): string => {
      const language = locale.startsWith('zh') ? 'zh-Hans' : 'en';
      return pageWords(language).placeholder(fieldLabel(path, of, language));
    };
    const result = withPlaceholders(rows, { ...of, defaultLocale, words, today: day });
    if (type === scope.type) missing.push(...result.missing.filter(({ documentId }) => documentId === scope.documentId));
    return result.rows;
  };
  const whole = Object.fromEntries(
    Object.entries(TYPES).map(([name, type]) => [name, filled(type, raw[name as keyof PublishedRows] as unknown as DraftRow[])]),
  ) as unknown as PublishedRows;
  const rows = withoutDuplicates(whole, report);
  const activities = filled('activity', readOf as (ActivityRow & DraftRow)[]);

  const pictures = await media.pictures.prepare(libraryRows(inLibrary, [...picturesIn(rows), ...picturesOfActivities(activities)]));
  const logoPicture = await media.logos.prepare(libraryRows(inLibrary, logoFilesIn(rows)));
  const second = secondDocuments('activity', activities, report);
  const editions = languages.locales.map((locale) => {
    const site: ProjectionSite = {
      ...languages,
      locale,
      timeZone: settings.timeZone,
      appearance,
      picture: ofLibrary(inLibrary, pictures),
      logoPicture: ofLibrary(inLibrary, logoPicture),
      brandKit: (logo) => {
        const kept = published()
          ?.snapshots.get(locale)
          ?.logos?.find(({ key }) => key === logo.key);
        if (kept?.kit === undefined) return undefined;
        const { kit, ...rest } = kept;
        return canonicalJson(rest) === canonicalJson(logo) ? kit : undefined;
      },
      report,
    };
    const { snapshot, shown } = project(rows, site);
    const entries = projectActivities(activities, shown, site).filter(({ document }) => !second.has(document));
    const listing = buildListing({ locale, timeZone: settings.timeZone, basis: 'preview' }, entries);
    return editionOf(snapshot, listing, { settings, day, report });
  });
  const parts: SiteParts = {
    snapshots: editions.map(({ snapshot }) => snapshot),
    listings: editions.map(({ listing }) => listing),
    pinned: [],
    defaultLocale,
    day,
    publicUrl,
    widgets,
    access: { origins: '*' },
  };
  const indexed = (): IndexedType[] =>
    [
      ...Object.entries(TYPES).map(([name, type]) => ({ type, rows: rows[name as keyof PublishedRows] })),
      { type: 'activity', rows: activities },
    ].map(({ type, rows: of }) => ({
      type,
      attributes: attributesOf(strapi, uidOf(type)),
      components: componentsOf(strapi),
      rows: of as unknown as DraftRow[],
    }));
  return {
    site: composeSite(parts),
    defaultLocale,
    key: keyOf(scope, rows, activities),
    missing,
    texts: (locale) => textIndex(indexed(), { locale, defaultLocale, documentId: scope.documentId }),
  };
}

/** Activities around the day that a preview shows, and the previewed one whenever it is. */
async function readActivities(strapi: Core.Strapi, scope: Scope, day: string, timeZone: string): Promise<ActivityRow[]> {
  const { from, before } = snapshotDays(day, timeZone);
  const near = { $or: [{ startDate: { $gte: daysAfter(from, -1), $lte: before } }, { recurrence: { $notNull: true } }] };
  const previewed = { documentId: scope.documentId };
  const inScope = rowsInScope(scope, 'activity');
  const others = await readActivityRows(strapi, { $and: [inScope, near, { $not: previewed }] }, MOST_ACTIVITIES);
  return scope.type === typeOf(ACTIVITY) ? [...others, ...(await readActivityRows(strapi, { $and: [inScope, previewed] }))] : others;
}

function keyOf({ type, documentId }: Scope, rows: PublishedRows, activities: ActivityRow[]): string | undefined {
  const all: { documentId: string; key?: string }[][] = [rows.grasps, rows.values, rows.logos, rows.carriers, rows.venues, activities];
  return type === 'concept' ? undefined : all.flat().find((row) => row.documentId === documentId)?.key;
}
