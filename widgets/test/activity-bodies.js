import { fixtureActivities, fixtureSavedEmbed, fixtureWholeSnapshot, SITE_TIME_ZONE } from '@party-building/contract/fixtures';

const monthOf = (start) => (start.includes('T') ? new Date(Date.parse(start) + 8 * 3_600_000).toISOString() : start).slice(0, 7);

/**
 * What a CMS answers beside the snapshot: months, index and single activities of the fixtures, saved embeds.
 *
 * @param {string} path below the API.
 * @returns {object | undefined} `undefined` where there is nothing.
 */
export function otherBody(path) {
  if (path === `v1/embeds/${fixtureSavedEmbed().id}.json`) return fixtureSavedEmbed();
  const [, locale, name] = /^v1\/(zh-CN|en)\/activities\/([\w-]+)\.json$/.exec(path) ?? [];
  if (!locale) return undefined;
  const head = { schema: 1, locale };
  const { activities = [], venues = [] } = fixtureWholeSnapshot(locale);
  const inMonth = (month) =>
    activities
      .map((activity) => ({ ...activity, occurrences: activity.occurrences.filter(({ start }) => monthOf(start) === month) }))
      .filter(({ occurrences }) => occurrences.length > 0);
  if (name === 'index') {
    const months = [...new Set(activities.flatMap(({ occurrences }) => occurrences.map(({ start }) => monthOf(start))))].sort();
    const count = (month) => inMonth(month).reduce((sum, { occurrences }) => sum + occurrences.length, 0);
    return { ...head, timeZone: SITE_TIME_ZONE, months: months.map((month) => ({ month, occurrences: count(month) })) };
  }
  if (/^\d{4}-\d\d$/.test(name)) return { ...head, month: name, timeZone: SITE_TIME_ZONE, activities: inMonth(name) };
  const activity = fixtureActivities(locale).find(({ key, slug }) => key === name || slug === name);
  if (!activity) return undefined;
  const occurrences = activities.find(({ key }) => key === activity.key)?.occurrences ?? [];
  const venue = venues.find(({ key }) => key === activity.venue);
  return { ...head, activity, occurrences, ...(venue && { venue }) };
}
