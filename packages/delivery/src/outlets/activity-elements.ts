import { embedPath, fragmentPath, type ElementName } from '@party-building/contract';
import { activityByKey, type Programme } from '../activities/programme.js';
import { activitiesIn } from '../listing/listing.js';
import type { ActivityOutlets } from './activities.js';
import { activityPage } from './activity-json.js';
import { embedContent, type EmbedOptions } from './embed.js';
import { eventData } from './event-json-ld.js';
import { fragmentContent, type Shown } from './fragments.js';
import { wholeAddress } from './whole-address.js';

const ELEMENT = 'pb-activity' satisfies ElementName;
const FRAGMENT = /^v1\/([A-Za-z0-9-]{2,35})\/fragments\/pb-activity\/([A-Za-z0-9_-]{1,100})\.html$/;
const EMBED = /^embed\/([A-Za-z0-9-]{2,35})\/pb-activity\/([A-Za-z0-9_-]{1,100})$/;

/** The fragments and embed pages of `pb-activity`, by the activity's key. They show the whole activity, of whatever time. */
export function activityElements(programme: Programme, options: EmbedOptions): ActivityOutlets {
  const { locale, snapshot, listing } = programme;
  return {
    find(path) {
      const fragment = FRAGMENT.exec(path);
      const [, of, key] = fragment ?? EMBED.exec(path) ?? [];
      const shown = of === locale && key !== undefined ? activityShown(programme, key) : undefined;
      if (!shown) return undefined;
      if (!fragment) return embedContent(snapshot, shown, options);
      const data = () => eventData(programme, shown.page.activity, wholeAddress(options.baseUrl));
      // For search engines. A page in a frame is not one for them.
      return fragmentContent(snapshot, shown, options, () => `<script type="application/ld+json">${data()}</script>`);
    },
    *paths() {
      for (const { key } of activitiesIn(listing)) {
        yield fragmentPath(locale, ELEMENT, key);
        yield embedPath(locale, ELEMENT, key);
      }
    },
  };
}

/** What `pb-activity` shows of an activity; `undefined` where there is none with this key. */
export function activityShown(programme: Programme, key: string): Required<Shown> | undefined {
  const activity = activityByKey(programme, key);
  return activity && { element: ELEMENT, item: key, page: activityPage(programme, activity) };
}
