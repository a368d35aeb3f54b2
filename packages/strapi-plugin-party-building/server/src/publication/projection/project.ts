import { SCHEMA, type Activity, type ActivitySummary, type Listing, type Snapshot } from '@party-building/contract';
import { snapshotDays, summaryOf } from '@party-building/delivery';
import type { PublishedRows } from '../documents';
import { projectActivity, type Shown } from './activity';
import { projectCarrier } from './carrier';
import { compact, orAbsent } from './compact';
import { projectConcept } from './concept';
import { projectGrasp } from './grasp';
import { projectLogos } from './logo';
import type { Site } from './site';
import { projectValue } from './value';
import { projectVenue } from './venue';
import { compared, inOrder, versions } from './versions';

/** What one locale shows: what a portal reads first, and all activities for the outlets of their own. */
export interface Projection {
  snapshot: Snapshot;
  listing: Listing;
}

/** Published rows of all locales → what is shown in one. Pure: the same rows on the same day give the same projection. */
export function project(rows: PublishedRows, site: Site): Projection {
  const { locale, defaultLocale, locales, timeZone } = site;
  const [concept] = versions(rows.concepts, site);
  const grasps = inOrder(versions(rows.grasps, site)).map((grasp) => projectGrasp(grasp, site));
  const venues = inOrder(versions(rows.venues, site)).map((venue) => projectVenue(venue, site));
  const shown: Shown = { grasps: keysOf(grasps), venues: keysOf(venues) };
  const activities = versions(rows.activities, site)
    .flatMap((activity) => projectActivity(activity, shown, site) ?? [])
    .sort((a, b) => compared(a.start, b.start) || compared(a.key, b.key));
  return {
    snapshot: compact<Snapshot>({
      schema: SCHEMA,
      locale,
      defaultLocale,
      locales,
      timeZone,
      concept: concept && projectConcept(concept, site),
      grasps,
      values: inOrder(versions(rows.values, site)).map((value) => projectValue(value, shown.grasps)),
      logos: orAbsent(projectLogos(inOrder(versions(rows.logos, site)), site)),
      carriers: orAbsent(inOrder(versions(rows.carriers, site)).map((carrier) => projectCarrier(carrier, site))),
      venues: orAbsent(venues),
      activities: orAbsent(around(activities, site)),
    }),
    listing: { schema: SCHEMA, locale, timeZone, activities },
  };
}

/** Those that begin around the day of the build, by their first start. */
function around(activities: readonly Activity[], { day, timeZone }: Site): ActivitySummary[] {
  const days = snapshotDays(day, timeZone);
  return activities
    .flatMap((activity) => summaryOf(activity, days) ?? [])
    .sort((a, b) => compared(firstStart(a), firstStart(b)) || compared(a.key, b.key));
}

const firstStart = ({ occurrences }: ActivitySummary): string => occurrences[0]?.start ?? '';

const keysOf = (items: readonly { key: string }[]): ReadonlySet<string> => new Set(items.map(({ key }) => key));
