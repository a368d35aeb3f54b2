import { isDeepStrictEqual } from 'node:util';
import { parseJsonFeed } from 'feedsmith';
import { eachOf, type Validator } from './validator';

const VERSION = 'https://jsonfeed.org/version/1.1';

/** feedsmith keeps only what is well-formed and known to JSON Feed: a feed must come out of it as it went in. */
export const feedsmith: Validator = {
  name: 'json_feed.feedsmith',
  type: 'application/feed+json',
  faults: (outlets) =>
    eachOf(outlets, ({ text }) => {
      const sent = JSON.parse(text) as { version: string; items: Record<string, unknown>[] };
      const { items = [], ...head } = parseJsonFeed(text) as Record<string, unknown> & { items?: object[] };
      const { items: sentItems, ...sentHead } = sent;
      return [
        ...(sent.version === VERSION ? [] : ['not version 1.1']),
        // The version is no part of what it reads.
        ...(isDeepStrictEqual({ version: VERSION, ...head }, sentHead) ? [] : ['something at the top is unknown or malformed']),
        ...sentItems.flatMap((item, i) => [
          ...(isDeepStrictEqual(items[i], item) ? [] : [`something in ${String(item['id'])} is unknown or malformed`]),
          ...(item['id'] && (item['content_html'] ?? item['content_text']) !== undefined ? [] : ['an item without id or content']),
        ]),
      ];
    }),
  spoils: [
    ['version/1.1', 'version/1'],
    ['"title":', '"titel":'],
    ['"feed_url":"', '"feed_url":7,"x":"'],
    ['"content_html":', '"html":'],
  ],
};
