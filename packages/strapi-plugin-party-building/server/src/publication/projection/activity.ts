import { ACTIVITY_KINDS, EVENT_STATUSES, safeUrl, type Activity } from '@party-building/contract';
import type { ActivityRow } from '../documents';
import type { Localized } from '../fallback';
import { chosen } from './chosen';
import { compact } from './compact';
import { dateOf, instantOf } from './date-and-time';
import { pictureOf, picturesOf } from './pictures';
import { reference } from './reference';
import { richText } from './rich-text';
import { scheduleOf } from './schedule';
import type { Site } from './site';

/** The keys that an activity may refer to: those that this locale shows. */
export interface Shown {
  venues: ReadonlySet<string>;
  grasps: ReadonlySet<string>;
}

/** An activity as a whole; absent where it has no start, which is reported. */
export function projectActivity(activity: Localized<ActivityRow>, shown: Shown, site: Site): Activity | undefined {
  const row = activity.any;
  const { key, venue, grasp, online, registration, sequence } = row;
  const schedule = scheduleOf(row, site);
  if (!schedule) return undefined;
  // The newest of what is shown: where a text falls back, a publish of the default locale changes it, too.
  const publishes = activity.both.flatMap(({ publishedAt }) => instantOf(publishedAt) ?? []).sort();
  const published = instantOf(row.firstPublishedAt) ?? publishes[0] ?? '1970-01-01T00:00:00Z';
  const link = safeUrl(online);
  return compact<Activity>({
    key,
    slug: row.slug?.trim() || `${dateOf(row.startDate)}-${key}`,
    title: activity.required('title'),
    kind: chosen(ACTIVITY_KINDS, row.kind),
    eventStatus: chosen(EVENT_STATUSES, row.eventStatus),
    ...(schedule as { [K in keyof typeof schedule]-?: (typeof schedule)[K] | undefined }),
    venue: reference(venue, shown.venues),
    online: link !== undefined && /^https?:/.test(link) ? link : undefined,
    organiser: activity.optional('organiser'),
    cover: pictureOf(activity, 'cover', 'coverAlt', site),
    gallery: picturesOf(
      activity.items((version) => version.gallery),
      site,
    ),
    summary: activity.optional('summary'),
    body: richText(activity.value('body', false), site),
    grasp: reference(grasp, shown.grasps),
    registration: safeUrl(registration) ?? undefined,
    published,
    updated: publishes.at(-1) ?? published,
    sequence: Math.max(0, Math.floor(sequence ?? 0)),
  });
}
