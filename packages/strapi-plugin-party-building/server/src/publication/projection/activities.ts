import type { Activity, ActivitySummary } from '@party-building/contract';
import { activitySchema } from '@party-building/contract/schema';
import { candidatesIn, compared, snapshotDays, summaryOf, type Entry, type Listing } from '@party-building/delivery';
import { z } from 'zod';
import type { ActivityRow } from '../documents';
import { projectActivity, type Shown } from './activity';
import type { Site } from './site';
import { versions } from './versions';

/** Published rows of whole documents, in all their locales → the activities that one locale shows. One that breaks the contract is left out. */
export function projectActivities(rows: readonly ActivityRow[], shown: Shown, site: Site): Entry[] {
  return versions(rows, site).flatMap((document): Entry[] => {
    const activity = projectActivity(document, shown, site);
    return activity && isSound(activity, site) ? [{ document: document.any.documentId, activity }] : [];
  });
}

function isSound(activity: Activity, { locale, report }: Site): boolean {
  const { error } = activitySchema.safeParse(activity);
  if (error) report(`${locale}: the activity “${activity.key}” is not shown: ${z.prettifyError(error)}`);
  return !error;
}

/** Those that begin around the day of the build in the site's zone, `yyyy-mm-dd`, by their first start. */
export function activitiesAround(listing: Pick<Listing, 'parts'>, { day, timeZone }: { day: string; timeZone: string }): ActivitySummary[] {
  const days = snapshotDays(day, timeZone);
  return candidatesIn(listing, days)
    .flatMap((activity) => summaryOf(activity, days) ?? [])
    .sort((a, b) => compared(firstStart(a), firstStart(b)) || compared(a.key, b.key));
}

const firstStart = ({ occurrences }: ActivitySummary): string => occurrences[0]?.start ?? '';
