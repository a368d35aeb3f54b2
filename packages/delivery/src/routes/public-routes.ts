import {
  ELEMENTS,
  EVENTS_PATH,
  FEED_FILTERS,
  FEED_FORMATS,
  LOGO_WIDTHS,
  MEDIA_FORMATS,
  OEMBED_PATH,
  OPENAPI_PATH,
  PICTURE_WIDTHS,
  type FeedFormat,
} from '@party-building/contract';
import { z } from 'zod';
import type { Parameter, PublicRoute } from './route.js';

const JSON_TYPE = ['application/json'];
const HTML = ['text/html'];
const WIDTHS = [...new Set([...PICTURE_WIDTHS, ...LOGO_WIDTHS])].sort((a, b) => a - b);

const key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
const hash: Parameter = { schema: z.string().regex(/^[0-9a-f]{64}$/), description: 'SHA-256 in lower-case hexadecimal.' };
const locale: Parameter = {
  schema: z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  description:
    'Language tag (BCP 47) of a published edition. Another tag of the same language and script (`zh`, `zh-Hans`, `en-GB`) is led to it by a redirect.',
  example: 'zh-CN',
};
const element: Parameter = { schema: z.enum(ELEMENTS), description: 'Name of an element.', example: 'pb-four-grasps' };
const item: Parameter = { schema: key, description: 'Key of the one thing that the element shows.', example: 'culture' };

const NO_LOCALE = 'There is no such edition, or nothing is published in it yet; the body says which there are.';
const UNKNOWN = { '302': 'The same in the edition that serves this language.', '404': NO_LOCALE };
const NOTHING = { '404': 'There is nothing at this address.' };

const FEED_TYPES: Record<FeedFormat, { type: string; name: string }> = {
  ics: { type: 'text/calendar', name: 'Calendar' },
  atom: { type: 'application/atom+xml', name: 'Atom feed' },
  'feed.json': { type: 'application/feed+json', name: 'JSON Feed' },
};
const FEED_IDS: Record<FeedFormat, string> = { ics: 'Calendar', atom: 'AtomFeed', 'feed.json': 'JsonFeed' };

const content: PublicRoute[] = [
  {
    path: 'v1/{locale}.json',
    id: 'getSnapshot',
    topic: 'content',
    summary: 'All content of the site in one language',
    description: 'The same content always has the same bytes. Ask again with `If-None-Match`, and what has not changed is not sent again.',
    parameters: { locale },
    answer: { types: JSON_TYPE, schema: ['Snapshot'], description: 'The snapshot.' },
    caching: 'revalidated',
    readers: 'portals',
    others: UNKNOWN,
  },
  {
    path: 'v1/snapshots/{hash}.json',
    id: 'getPinnedSnapshot',
    topic: 'content',
    summary: 'One state of the content, for good',
    parameters: { hash },
    answer: { types: JSON_TYPE, schema: ['Snapshot'], description: 'The snapshot with this hash.' },
    caching: 'immutable',
    readers: 'portals',
    others: NOTHING,
  },
  {
    path: 'v1/{locale}/fragments/{element}.html',
    id: 'getFragment',
    topic: 'content',
    summary: 'The semantic HTML of an element',
    description: 'Stands inside the tag of the element until its script has the data, and instead of it where scripts are off.',
    parameters: { locale, element },
    answer: { types: HTML, description: 'A fragment of HTML: no script, no style, no id.' },
    caching: 'revalidated',
    readers: 'portals',
    others: UNKNOWN,
  },
  {
    path: 'v1/{locale}/fragments/{element}/{item}.html',
    id: 'getItemFragment',
    topic: 'content',
    summary: 'The semantic HTML of an element that shows one thing',
    description:
      'As that of an element. That of `pb-activity` ends with a data block of type `application/ld+json`: schema.org’s Event, for search engines.',
    parameters: { locale, element, item },
    answer: { types: HTML, description: 'A fragment of HTML: no script that runs, no style, no id.' },
    caching: 'revalidated',
    readers: 'portals',
    others: UNKNOWN,
  },
  {
    path: EVENTS_PATH,
    id: 'getEvents',
    topic: 'content',
    summary: 'Server-sent events: a snapshot has been replaced',
    description: 'A `revision` event with the locale and the hash of each current snapshot, then one after each publish.',
    answer: { types: ['text/event-stream'], description: 'A stream that stays open.' },
    caching: 'none',
    readers: 'portals',
    others: { '404': NOTHING['404'], '503': 'Too many readers wait for events. Come back after `Retry-After` seconds.' },
  },
];

const activities: PublicRoute[] = [
  {
    path: 'v1/{locale}/activities/index.json',
    id: 'getActivityIndex',
    topic: 'activities',
    summary: 'The months in which activities begin',
    parameters: { locale },
    answer: { types: JSON_TYPE, schema: ['ActivityIndex'], description: 'Months with the number of occurrences.' },
    caching: 'revalidated',
    readers: 'portals',
    others: UNKNOWN,
  },
  {
    path: 'v1/{locale}/activities/{name}.json',
    id: 'getActivities',
    topic: 'activities',
    summary: 'The activities of one month, or one activity',
    parameters: {
      locale,
      name: {
        schema: key,
        description:
          'A month of the site’s time zone, `yyyy-mm`, or the slug or the key of an activity. One whose key is `index` or like a month is found by its slug only.',
        example: '2026-11',
      },
    },
    answer: { types: JSON_TYPE, schema: ['ActivityMonth', 'ActivityPage'], description: 'The month, or the activity.' },
    caching: 'revalidated',
    readers: 'portals',
    others: UNKNOWN,
  },
  ...(['jsonld', 'ics'] as const).map((format): PublicRoute => {
    const jsonld = format === 'jsonld';
    return {
      path: `v1/{locale}/activities/{slug}.${format}`,
      id: jsonld ? 'getActivityJsonLd' : 'getActivityCalendar',
      topic: 'activities',
      summary: jsonld ? 'One activity as schema.org’s Event' : 'One activity as a calendar',
      parameters: {
        locale,
        slug: { schema: key, description: 'The slug or the key of an activity.' },
      },
      answer: jsonld
        ? { types: ['application/ld+json'], schema: z.looseObject({ '@context': z.unknown() }), description: 'JSON-LD 1.1.' }
        : { types: ['text/calendar'], description: 'iCalendar (RFC 5545).' },
      caching: 'revalidated',
      readers: 'portals',
      others: UNKNOWN,
    };
  }),
  ...FEED_FORMATS.flatMap((format): PublicRoute[] => {
    const { type, name } = FEED_TYPES[format];
    const feed = {
      topic: 'activities',
      answer: {
        types: [type],
        ...(format === 'feed.json' && { schema: z.looseObject({ version: z.literal('https://jsonfeed.org/version/1.1') }) }),
        description: `${name}.`,
      },
      caching: 'revalidated',
      readers: 'portals',
      others: UNKNOWN,
    } as const;
    return [
      {
        ...feed,
        path: `v1/{locale}/activities.${format}`,
        id: `get${FEED_IDS[format]}`,
        summary: `${name} of all activities`,
        parameters: { locale },
      },
      {
        ...feed,
        path: `v1/{locale}/activities/by/{filter}/{key}.${format}`,
        id: `getFiltered${FEED_IDS[format]}`,
        summary: `${name} of the activities of one kind, venue or grasp`,
        parameters: {
          locale,
          filter: { schema: z.enum(FEED_FILTERS), description: 'By what the activities are narrowed.' },
          key: { schema: key, description: 'The kind, or the key of the venue or grasp.' },
        },
      },
    ];
  }),
];

const media: PublicRoute[] = [
  {
    path: 'v1/media/{hash}/{width}.{format}',
    id: 'getMedia',
    topic: 'media',
    summary: 'A picture or a logo at one of the widths that it is served at',
    parameters: {
      hash,
      width: { schema: z.literal(WIDTHS), description: 'Pixels.', example: '960' },
      format: { schema: z.enum(MEDIA_FORMATS), description: 'Pictures: `webp`, `jpg`; logos: `webp`, `png`, and `svg` of a drawing.' },
    },
    answer: { types: ['image/webp', 'image/jpeg', 'image/png', 'image/svg+xml'], description: 'The picture.' },
    caching: 'immutable',
    readers: 'portals',
    others: NOTHING,
  },
  {
    path: 'v1/brand-kit/{hash}.zip',
    id: 'getBrandKit',
    topic: 'media',
    summary: 'All variants of a logo with the rules for its use',
    parameters: { hash },
    answer: { types: ['application/zip'], description: 'The archive.' },
    caching: 'immutable',
    readers: 'portals',
    others: NOTHING,
  },
];

const embed: Pick<PublicRoute, 'topic' | 'answer' | 'caching' | 'readers' | 'others'> = {
  topic: 'embedding',
  answer: { types: HTML, description: 'A page that tells the framing page its height by `postMessage`.' },
  caching: 'revalidated',
  readers: 'frames',
  others: UNKNOWN,
};

const ROOM = z.int().positive();

const embedding: PublicRoute[] = [
  {
    ...embed,
    path: 'embed/{locale}/{element}',
    id: 'getEmbedPage',
    summary: 'A page with one element, for frames',
    parameters: { locale, element },
  },
  {
    ...embed,
    path: 'embed/{locale}/{element}/{item}',
    id: 'getItemEmbedPage',
    summary: 'A page with one element that shows one thing, for frames',
    parameters: { locale, element, item },
  },
  {
    path: 'v1/embeds/{id}.json',
    id: 'getSavedEmbed',
    topic: 'embedding',
    summary: 'The options of a saved embed',
    description: 'What an element that names it by `embed` goes by, where its tag does not say otherwise.',
    parameters: { id: { schema: key, description: 'Identifier of a saved embed.', example: 'lobby' } },
    answer: { types: JSON_TYPE, schema: ['SavedEmbed'], description: 'The saved embed.' },
    caching: 'revalidated',
    readers: 'portals',
    others: NOTHING,
  },
  {
    path: OEMBED_PATH,
    id: 'getOEmbed',
    topic: 'embedding',
    summary: 'oEmbed 1.0: how to embed an embed page',
    query: {
      url: { schema: z.url(), description: 'Address of an embed page.', required: true },
      format: { schema: z.literal('json'), description: 'There is JSON only.' },
      maxwidth: { schema: ROOM, description: 'CSS pixels that there is room for.' },
      maxheight: { schema: ROOM, description: 'CSS pixels that there is room for.' },
    },
    answer: {
      types: JSON_TYPE,
      schema: z.object({
        version: z.literal('1.0'),
        type: z.literal('rich'),
        title: z.string(),
        provider_name: z.string(),
        provider_url: z.string().optional(),
        cache_age: z.int(),
        width: z.int(),
        height: z.int(),
        html: z.string(),
      }),
      description: 'An answer of type `rich`.',
    },
    caching: 'moving',
    readers: 'frames',
    others: {
      '400': 'The address is missing.',
      '401': 'Frames are limited to some portals, and none of them asks.',
      '404': 'It is not the address of an embed page here.',
      '501': 'Another format than JSON is asked for.',
    },
  },
  {
    path: 'widgets/{release}/{file}',
    id: 'getWidgetFile',
    topic: 'embedding',
    summary: 'The elements’ script and style sheets',
    parameters: {
      release: {
        schema: z.string().regex(/^(v1|\d+\.\d+\.\d+[\w.+-]*)$/),
        description:
          '`v1` moves with each release; a version, such as `0.1.0`, always has the same bytes, and their integrity in `integrity.json`.',
        example: 'v1',
      },
      file: { schema: z.string().regex(/^[\w.-]+$/), description: 'A file’s name.', example: 'party-building.js' },
    },
    answer: { types: ['text/javascript', 'text/css', 'application/json'], description: 'The file.' },
    caching: 'moving',
    readers: 'portals',
    others: NOTHING,
  },
  {
    path: OPENAPI_PATH,
    id: 'getOpenApi',
    topic: 'embedding',
    summary: 'This description',
    answer: { types: JSON_TYPE, schema: z.looseObject({ openapi: z.string() }), description: 'OpenAPI 3.1.' },
    caching: 'moving',
    readers: 'portals',
    others: NOTHING,
  },
];

const state = z.looseObject({});

const operation: PublicRoute[] = [
  {
    path: 'health/live',
    id: 'getLiveness',
    topic: 'operation',
    summary: 'Whether the process can go on',
    answer: { types: JSON_TYPE, schema: state, description: 'It can.' },
    caching: 'none',
    readers: 'portals',
    others: { '404': NOTHING['404'], '503': 'It asks for a restart.' },
  },
  {
    path: 'health/ready',
    id: 'getReadiness',
    topic: 'operation',
    summary: 'Whether requests should be sent here',
    answer: { types: JSON_TYPE, schema: state, description: 'They should.' },
    caching: 'none',
    readers: 'portals',
    others: { '404': NOTHING['404'], '503': 'Not now.' },
  },
  {
    path: 'metrics',
    id: 'getMetrics',
    topic: 'operation',
    summary: 'Figures for Prometheus',
    answer: { types: ['text/plain'], description: 'The text format of Prometheus.' },
    caching: 'none',
    readers: 'operators',
    others: { '401': 'The token is missing or wrong, where the installation asks for one.', '404': 'The installation shows no figures.' },
  },
];

/** Every public route, in the order in which descriptions list them. */
export const PUBLIC_ROUTES: readonly PublicRoute[] = [...content, ...activities, ...media, ...embedding, ...operation];

const PATTERNS = PUBLIC_ROUTES.map((route) => {
  const pattern = route.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+');
  return { route, pattern: new RegExp(`^${pattern}$`) };
});

/** @param path below `API_PATH`. */
export function publicRouteOf(path: string): PublicRoute | undefined {
  return PATTERNS.find(({ pattern }) => pattern.test(path))?.route;
}
