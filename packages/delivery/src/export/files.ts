import { API_PATH, brandKitPath, matchLocale, mediaPath, snapshotPath } from '@party-building/contract';
import type { Programme } from '../activities/programme.js';
import type { MediaSource } from '../http/media.js';
import { activitiesIn } from '../listing/listing.js';
import { activityElements } from '../outlets/activity-elements.js';
import type { Content } from '../outlets/content.js';
import { embedContents, type EmbedOptions } from '../outlets/embed.js';
import { composeSite, type SiteParts } from '../site.js';
import type { BuiltSnapshot } from '../snapshot/snapshot.js';
import { kitsOf, mediaOf } from './media-of.js';

/** A file of an export. */
export interface ExportedFile {
  /** From the export's root, with `/`. */
  path: string;
  /** Its bytes, or where they are copied from; `undefined` where there should be some and are not. */
  read: () => Promise<Buffer | { path: string } | undefined>;
}

export interface ExportSources {
  media: MediaSource;
  /** The archive of a brand kit. */
  kit?: (hash: string) => Promise<Buffer | { path: string } | undefined>;
}

/** Tags that pages use for languages whose edition has another one: what the handler answers with a redirect. */
const OTHER_TAGS = ['zh', 'zh-Hans', 'zh-Hans-CN', 'zh-SG', 'en-US', 'en-GB'];

/**
 * The same addresses as the CMS serves, as files below one folder: for a plain file server, without the CMS. `publicUrl` of the parts is
 * where that folder will stand.
 *
 * An embed page is the index of a folder of its own, which file servers show at its address. Not among them is what only a process
 * can answer: events, oEmbed, health and metrics.
 */
export function exportedFiles(parts: SiteParts, { media, kit }: ExportSources): ExportedFile[] {
  const { snapshots, listings = [], access, day } = parts;
  const locales = snapshots.map(({ locale }) => locale);
  const { resources, programmes, baseUrl } = composeSite(parts);
  const paths = [...resources.keys()].map((path) => path.slice(API_PATH.length + 1));
  const embeds = embedFiles(snapshots, [...programmes.values()], { baseUrl, access, day, asFiles: true });
  const published = [...snapshots.map(({ snapshot }) => snapshot), ...listings.flatMap((listing) => [...activitiesIn(listing)])];
  return [
    ...paths.map((path) =>
      path.startsWith('embed/')
        ? { path: `${path}/index.html`, read: async () => embeds(path)?.body.in('identity') }
        : { path, read: async () => resources.get(`${API_PATH}/${path}`)?.in('identity').body },
    ),
    ...snapshots.flatMap(({ locale, body }) =>
      OTHER_TAGS.filter((tag) => !locales.includes(tag) && matchLocale(tag, locales) === locale).map((tag) => ({
        path: snapshotPath(tag),
        read: async () => body.in('identity'),
      })),
    ),
    ...mediaOf(...published).map(({ hash, width, format }) => ({
      path: mediaPath(hash, width, format),
      read: () => media(hash, width, format as Parameters<MediaSource>[2]),
    })),
    ...kitsOf(...snapshots.map(({ snapshot }) => snapshot)).map((hash) => ({
      path: brandKitPath(hash),
      read: async () => kit?.(hash),
    })),
  ].map(({ path, read }) => ({ path: `${API_PATH.slice(1)}/${path}`, read }));
}

/** The embed page at a path: those of activities are made one by one, when they are written. */
function embedFiles(snapshots: readonly BuiltSnapshot[], programmes: readonly Programme[], options: EmbedOptions) {
  const few = new Map(snapshots.flatMap((built) => embedContents(built, options)).map((content) => [content.path, content]));
  const many = programmes.map((programme) => activityElements(programme, options));
  return (path: string): Content | undefined => few.get(path) ?? many.map(({ find }) => find(path)).find((content) => content);
}
