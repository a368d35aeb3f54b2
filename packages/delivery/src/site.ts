import { API_PATH, type Revision, type SavedEmbed, type Snapshot } from '@party-building/contract';
import { checkAccess, type Access } from './http/access.js';
import { Resource } from './http/resource.js';
import { Resources } from './http/resources.js';
import { activityElements } from './outlets/activity-elements.js';
import { activityOutlets } from './outlets/activities.js';
import type { Content } from './outlets/content.js';
import { embedContents } from './outlets/embed.js';
import { fragmentContents } from './outlets/fragments.js';
import { openApiContent } from './outlets/openapi.js';
import { pinnedContent } from './outlets/pinned.js';
import { savedEmbedContent } from './outlets/saved-embed.js';
import { snapshotContent } from './outlets/snapshot.js';
import { widgetContents, type WidgetFiles } from './outlets/widgets.js';
import type { Programme } from './activities/programme.js';
import type { Listing } from './listing/listing.js';
import type { BuiltSnapshot } from './snapshot/snapshot.js';

export interface SiteParts {
  /** The current ones, at most one a locale. */
  snapshots: readonly BuiltSnapshot[];
  /** All activities, at most one listing a locale; a locale without one has no outlets for activities. */
  listings?: readonly Listing[];
  /** Older ones that keep their address. */
  pinned: readonly BuiltSnapshot[];
  /** Options of elements that are kept here, by which elements on portals go. */
  embeds?: readonly SavedEmbed[];
  defaultLocale: string;
  /** The day in the site's zone, `yyyy-mm-dd`, that fragments and embed pages are made for: what is over by then is left out of them. */
  day: string;
  /** Where the CMS is reached from outside, without `API_PATH`; addresses begin with their path where it is not known. */
  publicUrl: string | undefined;
  widgets: WidgetFiles;
  access: Access;
}

/** All that is served at one moment. Never changed: a publish makes another one. */
export interface Site {
  /** By exact path, with `API_PATH`, as it stands in a request line. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** The current snapshots by locale, the default first. */
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  /** The activities by locale, where they have outlets. */
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly revisions: readonly Revision[];
  readonly defaultLocale: string;
  /** Stands before every path below `API_PATH`; ends with `/`. */
  readonly baseUrl: string;
  readonly access: Access;
}

/** @throws TypeError when `publicUrl` is not an absolute http or https address, or an allowed origin is none. */
export function composeSite({
  snapshots,
  listings = [],
  pinned,
  embeds = [],
  defaultLocale,
  day,
  publicUrl,
  widgets,
  access,
}: SiteParts): Site {
  checkAccess(access);
  const baseUrl = `${publicUrl === undefined ? '' : withoutTrailingSlash(publicUrl)}${API_PATH}/`;
  const options = { baseUrl, access, day };
  const contents: Content[] = [
    ...[...pinned, ...snapshots].map(pinnedContent),
    ...snapshots.flatMap((built) => [snapshotContent(built), ...fragmentContents(built, options), ...embedContents(built, options)]),
    // The appearance is that of the whole site: each edition has it.
    ...embeds.map((embed) => savedEmbedContent(embed, snapshots[0]?.snapshot.appearance)),
    ...widgetContents(widgets),
    openApiContent(baseUrl, widgets.version),
  ];
  const defaultFirst = [...snapshots].sort((a, b) => Number(b.locale === defaultLocale) - Number(a.locale === defaultLocale));
  const programmes = defaultFirst.flatMap(({ locale, snapshot }): Programme[] => {
    const listing = listings.find((each) => each.locale === locale);
    return listing ? [{ locale, snapshot, listing }] : [];
  });
  return {
    resources: new Resources(
      new Map(contents.map((content) => [`${API_PATH}/${content.path}`, new Resource(content, access)])),
      programmes.flatMap((programme) => [activityOutlets(programme, baseUrl), activityElements(programme, options)]),
      access,
    ),
    programmes: new Map(programmes.map((programme) => [programme.locale, programme])),
    snapshots: new Map(defaultFirst.map(({ locale, snapshot }) => [locale, snapshot])),
    revisions: defaultFirst.map(({ locale, hash }) => ({ locale, hash })),
    defaultLocale,
    baseUrl,
    access,
  };
}

function withoutTrailingSlash(publicUrl: string): string {
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new TypeError(`The public address "${publicUrl}" is not like https://cms.example.com: correct PUBLIC_URL.`);
  return url.href.replace(/\/+$/, '');
}
