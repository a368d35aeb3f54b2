import {
  activityIndexPath,
  activityMonthPath,
  activityPath,
  FEED_FILTERS,
  FEED_FORMATS,
  feedPath,
  langOf,
  textOf,
  type Activity,
  type FeedFilter,
  type FeedFormat,
} from '@party-building/contract';
import { activityByKey, activityBySlug, changedLast, endingLast, keysOf, type Only, type Programme } from '../activities/programme.js';
import { activitiesIn } from '../listing/listing.js';
import { Body } from '../snapshot/body.js';
import { canonicalJson } from '../snapshot/canonical-json.js';
import { activityIndex, activityMonth, activityPage } from './activity-json.js';
import { activityWords } from './activity-words.js';
import { atomFeed, type FeedOptions } from './atom.js';
import { calendar } from './calendar.js';
import type { Content } from './content.js';
import { eventData } from './event-json-ld.js';
import { jsonFeed } from './json-feed.js';
import { wholeAddress } from './whole-address.js';

/**
 * The addresses for the activities of one locale. There are three for each activity, so none is made before it is asked for: a publish
 * with many activities costs no more than one with few.
 */
export interface ActivityOutlets {
  /** @param path below `API_PATH`; `undefined` where it names nothing of this locale's activities. */
  find(path: string): Content | undefined;
  /** Every address; of the months, those from the first in which something begins to the last. */
  paths(): Iterable<string>;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

const MONTH = /^(?:19[7-9]\d|2[01]\d\d)-(?:0[1-9]|1[0-2])$/;
const BY = /^(kind|venue|grasp)\/([A-Za-z0-9_-]{1,100})\.(ics|atom|feed\.json)$/;
const SINGLE = /^([A-Za-z0-9_-]{1,120})\.(jsonld|json|ics)$/;
const SLUG = /^\d{4}-\d{2}-\d{2}-/;
/** What the index and months stand at: an activity with such a key is found by its slug only. */
const TAKEN = /^(?:index|\d{4}-\d{2})$/;

/** @param baseUrl stands before every path of ours; see `Site`. */
export function activityOutlets(programme: Programme, baseUrl: string): ActivityOutlets {
  const { locale } = programme;
  const all = `v1/${locale}/activities`;
  return {
    find(path) {
      if (!path.startsWith(all)) return undefined;
      const rest = path.slice(all.length);
      if (rest.startsWith('.')) return feedContent(programme, baseUrl, rest.slice(1), undefined);
      if (rest.startsWith('/by/')) {
        const [, by, key, format] = BY.exec(rest.slice('/by/'.length)) ?? [];
        if (key === undefined || !keysOf(programme, by as FeedFilter).includes(key)) return undefined;
        return feedContent(programme, baseUrl, format ?? '', { by: by as FeedFilter, key });
      }
      const [, name, format] = SINGLE.exec(rest.slice(1)) ?? [];
      if (name === undefined || !rest.startsWith('/')) return undefined;
      if (format === 'json' && name === 'index') return jsonContent(path, () => activityIndex(programme));
      if (format === 'json' && MONTH.test(name)) return jsonContent(path, () => activityMonth(programme, name));
      return singleContent(programme, baseUrl, name, format as 'json' | 'jsonld' | 'ics');
    },
    *paths() {
      yield activityIndexPath(locale);
      for (const month of monthsBetween(activityIndex(programme).months.map(({ month }) => month))) yield activityMonthPath(locale, month);
      for (const format of FEED_FORMATS) {
        yield feedPath(locale, format);
        for (const by of FEED_FILTERS) for (const key of keysOf(programme, by)) yield feedPath(locale, format, { by, key });
      }
      for (const { slug, key } of activitiesIn(programme.listing)) {
        const byKey = !TAKEN.test(key) && !(SLUG.test(key) && activityBySlug(programme, key));
        const names = byKey ? [slug, key] : [slug];
        for (const name of names) for (const format of ['json', 'jsonld', 'ics'] as const) yield activityPath(locale, name, format);
      }
    },
  };
}

/** Also those in between in which nothing begins: a reader who turns pages comes through them. */
function* monthsBetween(months: readonly string[]): Generator<string> {
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined) return;
  for (let month = first; month <= last; month = monthAfter(month)) if (MONTH.test(month)) yield month;
}

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

const content = (path: string, type: string, render: () => string, headers?: readonly string[]): Content => ({
  path,
  type,
  caching: 'revalidated',
  body: new Body(() => Buffer.from(render()), 5),
  ...(headers && { headers }),
});

const jsonContent = (path: string, value: () => object): Content => content(path, JSON_TYPE, () => canonicalJson(value()));

/** Opened in place, and saved under a name that says what it is. */
const calendarContent = (path: string, name: string, render: () => string): Content =>
  content(path, CALENDAR_TYPE, render, ['Content-Disposition', `inline; filename="${name}.ics"`]);

/** By its slug, or its key: a key may look like the slug of another. */
function activityNamed(programme: Programme, name: string): Activity | undefined {
  const bySlug = SLUG.test(name) ? activityBySlug(programme, name) : undefined;
  return bySlug ?? (TAKEN.test(name) ? undefined : activityByKey(programme, name));
}

function singleContent(programme: Programme, baseUrl: string, name: string, format: 'json' | 'jsonld' | 'ics'): Content | undefined {
  const activity = activityNamed(programme, name);
  if (!activity) return undefined;
  const { slug } = activity;
  const path = activityPath(programme.locale, name, format);
  const whole = wholeAddress(baseUrl);
  switch (format) {
    case 'json':
      return jsonContent(path, () => activityPage(programme, activity));
    case 'jsonld':
      return content(path, 'application/ld+json; charset=utf-8', () => eventData(programme, activity, whole));
    case 'ics':
      return calendarContent(path, slug, () =>
        calendar(programme, {
          name: textOf(activity.title),
          language: langOf(activity.title),
          activities: [activity],
          source: whole && whole + activityPath(programme.locale, slug, format),
          pictures: whole,
        }),
      );
  }
}

function feedContent(programme: Programme, baseUrl: string, format: string, only: Only | undefined): Content | undefined {
  if (!isFeedFormat(format)) return undefined;
  const { locale } = programme;
  const path = feedPath(locale, format, only);
  const title = titleOf(programme, only);
  const whole = wholeAddress(baseUrl);
  const feed = (): FeedOptions => ({
    title,
    activities: changedLast(programme, only),
    addresses: {
      atom: baseUrl + feedPath(locale, 'atom', only),
      json: baseUrl + feedPath(locale, 'feed.json', only),
      calendar: baseUrl + feedPath(locale, 'ics', only),
    },
    baseUrl,
  });
  switch (format) {
    case 'ics':
      return calendarContent(path, only ? `activities-${only.key}` : 'activities', () =>
        calendar(programme, { name: title, activities: endingLast(programme, only), source: whole && whole + path, pictures: whole }),
      );
    case 'atom':
      return content(path, 'application/atom+xml; charset=utf-8', () => atomFeed(programme, feed()));
    case 'feed.json':
      return content(path, 'application/feed+json; charset=utf-8', () => canonicalJson(jsonFeed(programme, feed())));
  }
}

const isFeedFormat = (format: string): format is FeedFormat => (FEED_FORMATS as readonly string[]).includes(format);

/** `党建在线 – 活动 – 学习教育`. */
function titleOf({ locale, snapshot }: Programme, only: Only | undefined): string {
  const words = activityWords(locale);
  return [textOf(snapshot.concept?.siteName), words.activities, nameOf()].filter((part) => part !== '').join(' – ');

  function nameOf(): string {
    if (!only) return '';
    if (only.by === 'kind') return words.kinds[only.key as keyof typeof words.kinds];
    return only.by === 'venue'
      ? textOf(snapshot.venues?.find(({ key }) => key === only.key)?.name)
      : textOf(snapshot.grasps.find(({ key }) => key === only.key)?.title);
  }
}
