import {
  API_PATH,
  ELEMENTS,
  embedPath,
  fragmentPath,
  matchLocale,
  snapshotPath,
  type ApiError,
  type ElementName,
  type FeedFilter,
  type Snapshot,
} from '@party-building/contract';
import { activityByKey, keysOf } from '../activities/programme.js';
import { itemsOf } from '../outlets/fragments.js';
import { parseEmbedPath } from '../outlets/oembed.js';
import type { Site } from '../site.js';

/** What a path that names nothing is answered with. */
export type Missing = { location: string } | { error: ApiError };

/** Long enough for every language tag in use; longer ones need not be looked up. */
const LOCALE = '([A-Za-z0-9-]{2,35})';
const SNAPSHOT = new RegExp(`^v1/${LOCALE}\\.json$`);
const FRAGMENT = new RegExp(`^v1/${LOCALE}/fragments/([a-z-]{1,40})(?:/([A-Za-z0-9_-]{1,100}))?\\.html$`);
const ACTIVITIES = new RegExp(`^v1/${LOCALE}/activities(?:\\.|/)`);
const FILTERED = /\/activities\/by\/(kind|venue|grasp)\/[A-Za-z0-9_-]{1,100}\.(?:ics|atom|feed\.json)$/;
const SINGLE = /\/activities\/(?!index\.|\d{4}-\d{2}\.)[A-Za-z0-9_-]{1,120}\.(?:jsonld|json|ics)$/;

/**
 * Looks for what a path meant that stands for no resource: the published locale that serves the one in it, or what to say.
 *
 * @param path below `API_PATH`, without a query.
 */
export function findMissing(path: string, site: Site): Missing {
  const snapshot = SNAPSHOT.exec(path);
  if (snapshot?.[1]) return otherLocale(site, snapshot[1], (_, locale) => ({ location: `${site.baseUrl}${snapshotPath(locale)}` }));
  const fragment = FRAGMENT.exec(path);
  if (fragment?.[1] && fragment[2]) {
    const [, locale, element, item] = fragment;
    return otherLocale(site, locale, (published, canonical) =>
      findElement(site, published, canonical, locale, element, item, fragmentPath),
    );
  }
  const embed = parseEmbedPath(path);
  if (embed) {
    const { locale, element, item } = embed;
    return otherLocale(site, locale, (published, canonical) => findElement(site, published, canonical, locale, element, item, embedPath));
  }
  const activities = ACTIVITIES.exec(path);
  if (activities?.[1]) return otherLocale(site, activities[1], (_, locale) => findActivities(site, path, locale));
  return { error: { error: 'not-found', message: 'There is nothing at this address.' } };
}

function otherLocale(site: Site, requested: string, found: (snapshot: Snapshot, locale: string) => Missing): Missing {
  const canonical = matchLocale(requested, [...site.snapshots.keys()]);
  const snapshot = canonical === undefined ? undefined : site.snapshots.get(canonical);
  if (canonical !== undefined && snapshot) return found(snapshot, canonical);
  const [published] = site.snapshots.values();
  const expected = matchLocale(requested, published ? published.locales : [site.defaultLocale]);
  if (expected !== undefined) return { error: { error: 'not-published', message: `Nothing is published in ${expected} yet.` } };
  return {
    error: {
      error: 'unknown-locale',
      message: 'There is no edition in this language. "locales" are the published ones, "defaultLocale" is the one to show instead.',
      locales: [...site.snapshots.keys()],
      defaultLocale: site.defaultLocale,
    },
  };
}

type PathOf = (locale: string, element: ElementName, item?: string) => string;

function findElement(
  site: Site,
  snapshot: Snapshot,
  locale: string,
  requested: string,
  name: string,
  item: string | undefined,
  pathOf: PathOf,
): Missing {
  const element = ELEMENTS.find((each) => each === name);
  if (!element)
    return { error: { error: 'not-found', message: `There is no such element. Those that there are: ${ELEMENTS.join(', ')}.` } };
  if (element === 'pb-activity') return findActivity(site, locale, item, () => `${site.baseUrl}${pathOf(locale, element, item)}`);
  const items = itemsOf(element, snapshot);
  if (items && (item === undefined || !items.includes(item)))
    return { error: { error: 'unknown-item', message: `${element} shows one thing by its key; "items" are the published ones.`, items } };
  if (!items && item !== undefined) return { error: { error: 'not-found', message: `${element} takes no item.` } };
  return locale === requested
    ? { error: { error: 'not-published', message: `Nothing is published for ${element} in ${locale} yet.` } }
    : { location: `${site.baseUrl}${pathOf(locale, element, item)}` };
}

/** There may be too many to name them all. */
function findActivity(site: Site, locale: string, key: string | undefined, location: () => string): Missing {
  const programme = site.programmes.get(locale);
  if (!programme) return noActivities(locale);
  if (key !== undefined && activityByKey(programme, key)) return { location: location() };
  const message = `pb-activity shows one activity by its key; lists of months name all that are published in ${locale}.`;
  return { error: { error: 'unknown-item', message } };
}

const noActivities = (locale: string): Missing => ({
  error: { error: 'not-published', message: `No activities are published in ${locale} yet.` },
});

function findActivities(site: Site, path: string, locale: string): Missing {
  const programme = site.programmes.get(locale);
  if (!programme) return noActivities(locale);
  const canonical = path.replace(/^v1\/[^/]+/, `v1/${locale}`);
  if (site.resources.has(`${API_PATH}/${canonical}`)) return { location: site.baseUrl + canonical };
  const by = FILTERED.exec(path)?.[1] as FeedFilter | undefined;
  if (by) {
    const message = `There is no ${by} with this key; "items" are the published ones.`;
    return { error: { error: 'unknown-item', message, items: [...keysOf(programme, by)] } };
  }
  if (SINGLE.test(path)) {
    const message = `No activity with this slug or key is published in ${locale}; lists of months name all.`;
    return { error: { error: 'unknown-item', message } };
  }
  const message =
    'There is nothing at this address. Activities stand at index.json, yyyy-mm.json and, by slug or key, at <name>.json, .jsonld and .ics.';
  return { error: { error: 'not-found', message } };
}
