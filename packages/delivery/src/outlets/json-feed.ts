import { langOf, textOf, type Activity } from '@party-building/contract';
import { entryId } from '../activities/identity.js';
import { graspOf, type Programme } from '../activities/programme.js';
import { activityHtml, summaryText } from './activity-text.js';
import { activityWords } from './activity-words.js';
import type { FeedOptions } from './atom.js';
import { largestPath } from './picture-path.js';

/**
 * A JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1/), with the same items as the Atom feed. `url` and `image` have to be whole
 * addresses: they are absent where our own is not known. `feed` on npm writes version 1, without languages.
 */
export function jsonFeed(programme: Programme, { title, activities, addresses, baseUrl }: FeedOptions): object {
  const { locale, snapshot } = programme;
  const words = activityWords(locale);
  const organisation = textOf(snapshot.concept?.organisation);
  const item = (activity: Activity): object => {
    const { organiser, registration, cover, title: heading, kind, published, updated } = activity;
    const grasp = graspOf(programme, activity);
    const summary = summaryText(activity);
    const lang = langOf(heading);
    return {
      id: entryId(activity, locale),
      ...(registration !== undefined && /^https?:/.test(registration) && { external_url: registration }),
      title: textOf(heading),
      content_html: activityHtml(programme, activity, words, baseUrl),
      ...(summary !== '' && { summary }),
      ...(isWhole(baseUrl) && cover && { image: baseUrl + largestPath(cover) }),
      date_published: published,
      date_modified: updated,
      ...(textOf(organiser) !== '' && { authors: [{ name: textOf(organiser) }] }),
      tags: [...new Set([words.kinds[kind], ...(grasp ? [textOf(grasp.title)] : [])])],
      ...(lang !== undefined && { language: lang }),
    };
  };
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(isWhole(addresses.json) && { feed_url: addresses.json }),
    language: locale,
    ...(organisation !== '' && { authors: [{ name: organisation }] }),
    items: activities.map(item),
  };
}

const isWhole = (address: string): boolean => /^https?:/.test(address);
