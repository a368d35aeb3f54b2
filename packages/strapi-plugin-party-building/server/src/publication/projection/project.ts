import { SCHEMA, type Snapshot } from '@party-building/contract';
import type { PublishedRows } from '../documents';
import type { Shown } from './activity';
import { projectCarrier } from './carrier';
import { compact, orAbsent } from './compact';
import { projectConcept } from './concept';
import { projectGrasp } from './grasp';
import { projectLogos } from './logo';
import type { Site } from './site';
import { projectValue } from './value';
import { projectVenue } from './venue';
import { inOrder, versions } from './versions';

/** What one locale shows but its activities, and what those may refer to. */
export interface Projection {
  snapshot: Snapshot;
  shown: Shown;
}

/** Published rows of all locales → what is shown in one. Pure: the same rows give the same projection. */
export function project(rows: PublishedRows, site: Site): Projection {
  const { locale, defaultLocale, locales, timeZone, appearance } = site;
  const [concept] = versions(rows.concepts, site);
  const grasps = inOrder(versions(rows.grasps, site)).map((grasp) => projectGrasp(grasp, site));
  const venues = inOrder(versions(rows.venues, site)).map((venue) => projectVenue(venue, site));
  const shown: Shown = { grasps: keysOf(grasps), venues: keysOf(venues) };
  const snapshot = compact<Snapshot>({
    schema: SCHEMA,
    locale,
    defaultLocale,
    locales,
    timeZone,
    appearance,
    concept: concept && projectConcept(concept, site),
    grasps,
    values: inOrder(versions(rows.values, site)).map((value) => projectValue(value, shown.grasps)),
    logos: orAbsent(projectLogos(inOrder(versions(rows.logos, site)), site)),
    carriers: orAbsent(inOrder(versions(rows.carriers, site)).map((carrier) => projectCarrier(carrier, site))),
    venues: orAbsent(venues),
  });
  return { snapshot, shown };
}

const keysOf = (items: readonly { key: string }[]): ReadonlySet<string> => new Set(items.map(({ key }) => key));
