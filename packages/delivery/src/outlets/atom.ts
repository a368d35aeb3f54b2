import { activityPath, langOf, textOf, type Activity } from '@party-building/contract';
import { entryId, urnOf } from '../activities/identity.js';
import { graspOf, newestChange, type Programme } from '../activities/programme.js';
import { activityHtml, escapeMarkup, summaryText } from './activity-text.js';
import { activityWords } from './activity-words.js';

export interface FeedOptions {
  title: string;
  /** In the order of the feed, the newest first. */
  activities: readonly Activity[];
  /** Where this feed is served from, and the same activities in the other formats. */
  addresses: { atom: string; json: string; calendar: string };
  /** Stands before every path of ours; ends with `/`. */
  baseUrl: string;
}

/** The time of a feed in which nothing has happened yet: it has to name one (RFC 4287, 4.1.1), and may not name that of its making. */
const NEVER = '1970-01-01T00:00:00Z';

/**
 * An Atom feed (RFC 4287). Identifiers and times come from content: the same content has the same bytes. Each entry holds the whole
 * activity as HTML; its alternates are our own JSON and a calendar with that one activity.
 */
export function atomFeed(programme: Programme, { title, activities, addresses, baseUrl }: FeedOptions): string {
  const { locale, snapshot } = programme;
  const words = activityWords(locale);
  const author = (name: string) => xml('author', {}, xml('name', {}, characters(name)));
  const entry = (activity: Activity): string => {
    const lang = langOf(activity.title);
    const grasp = graspOf(programme, activity);
    const summary = summaryText(activity);
    const summaryLang = langOf(activity.summary ?? activity.body);
    return xml(
      'entry',
      {},
      xml('id', {}, entryId(activity, locale)),
      xml('title', { ...(lang !== undefined && { 'xml:lang': lang }) }, characters(textOf(activity.title))),
      xml('published', {}, activity.published),
      xml('updated', {}, activity.updated),
      ...(textOf(activity.organiser) === '' ? [] : [author(textOf(activity.organiser))]),
      alternate('application/json', baseUrl + activityPath(locale, activity.slug, 'json')),
      alternate('text/calendar', baseUrl + activityPath(locale, activity.slug, 'ics')),
      xml('category', { term: activity.kind, label: words.kinds[activity.kind] }),
      ...(grasp ? [xml('category', { term: grasp.key, label: textOf(grasp.title) })] : []),
      ...(summary === '' ? [] : [xml('summary', { ...(summaryLang !== undefined && { 'xml:lang': summaryLang }) }, characters(summary))]),
      xml('content', { type: 'html' }, characters(activityHtml(programme, activity, words, baseUrl))),
    );
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
    xml('id', {}, urnOf('feed', addresses.atom)),
    xml('title', {}, characters(title)),
    xml('updated', {}, newestChange(activities) ?? NEVER),
    author(textOf(snapshot.concept?.organisation) || title),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: addresses.atom }),
    alternate('application/feed+json', addresses.json),
    alternate('text/calendar', addresses.calendar),
    ...activities.map(entry),
  )}\n`;
}

const alternate = (type: string, href: string): string => xml('link', { rel: 'alternate', type, href });

/** An element; attributes are escaped, children are XML already. */
function xml(name: string, attributes: Record<string, string>, ...children: string[]): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${characters(value)}"`);
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** Character data; what XML 1.0 cannot hold (2.2, Char) becomes U+FFFD, and a carriage return is kept from being read as a line feed. */
const characters = (text: string): string =>
  escapeMarkup(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')).replace(/\r/g, '&#13;');
