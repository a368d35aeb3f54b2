import { API_PATH, embedPath, textOf, type ElementName, type Snapshot } from '@party-building/contract';
import type { Programme } from '../activities/programme.js';
import { activityShown } from './activity-elements.js';
import { embedTitle } from './embed.js';
import { escapeMarkup } from './escape.js';
import { shownElements, type Shown } from './fragments.js';

/** What oEmbed answers from: a part of `Site`. */
export interface OEmbedSource {
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  readonly programmes: ReadonlyMap<string, Programme>;
  /** See `Site`. */
  readonly baseUrl: string;
}

/** The greatest size that the consumer has room for, in CSS pixels. */
export interface Room {
  maxwidth?: number;
  maxheight?: number;
}

/** An answer of type `rich` (oEmbed 1.0, 2.3.4.4). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url?: string;
  /** Seconds. */
  cache_age: number;
  width: number;
  height: number;
  html: string;
}

/** CSS pixels at which each element shows well on a wide page; the page says its real height as soon as it is there. */
const WIDTH = 960;
const HEIGHTS: Record<ElementName, number> = {
  'pb-concept': 720,
  'pb-four-grasps': 960,
  'pb-grasp': 720,
  'pb-mechanisms': 480,
  'pb-value-cards': 720,
  'pb-value-card': 240,
  'pb-culture-logos': 720,
  'pb-activities': 960,
  'pb-activity-calendar': 720,
  'pb-activity': 720,
  'pb-venues': 720,
  'pb-carriers': 720,
  'pb-signage': 540,
};

export const OEMBED_CACHE_AGE = 300;

const EMBED = /^embed\/([A-Za-z0-9-]{2,35})\/([a-z-]{1,40})(?:\/([A-Za-z0-9_-]{1,100}))?$/;

export interface EmbedAddress {
  locale: string;
  element: string;
  item?: string;
}

/**
 * The locale, element and item that a path below `API_PATH` names, whether there is such a page or not; `undefined` where it is the path
 * of no embed page.
 */
export function parseEmbedPath(path: string): EmbedAddress | undefined {
  const [, locale, element, item] = EMBED.exec(path) ?? [];
  return locale === undefined || element === undefined ? undefined : { locale, element, ...(item !== undefined && { item }) };
}

/**
 * How to embed the page at an address. Nothing of the address itself gets into the answer: it is only compared.
 *
 * @param url as the consumer has it; a query and a fragment of it are ignored.
 * @returns `undefined` where it is not the address of an embed page that we have.
 */
export function oembedOf(url: string, room: Room, { snapshots, programmes, baseUrl }: OEmbedSource): OEmbed | undefined {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const wanted = URL.canParse(url) ? new URL(url) : undefined;
  if (!base || wanted?.origin !== base.origin || wanted.username || wanted.password) return undefined;
  if (!wanted.pathname.startsWith(base.pathname)) return undefined;
  const parsed = parseEmbedPath(wanted.pathname.slice(base.pathname.length));
  const snapshot = parsed && snapshots.get(parsed.locale);
  const shown = snapshot && shownAt(parsed, snapshot, programmes.get(parsed.locale));
  if (!shown) return undefined;
  const { element, item } = shown;
  const title = embedTitle(snapshot, shown);
  const width = Math.min(WIDTH, room.maxwidth ?? WIDTH);
  const height = Math.min(HEIGHTS[element], room.maxheight ?? HEIGHTS[element]);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: textOf(snapshot.concept?.siteName) || 'Party Building Online',
    provider_url: baseUrl.slice(0, -`${API_PATH}/`.length) || base.origin,
    cache_age: OEMBED_CACHE_AGE,
    width,
    height,
    html: frame(`${baseUrl}${embedPath(snapshot.locale, element, item)}`, title, width, height),
  };
}

function shownAt({ element, item }: EmbedAddress, snapshot: Snapshot, programme: Programme | undefined): Shown | undefined {
  if (element === 'pb-activity') return programme && item !== undefined ? activityShown(programme, item) : undefined;
  return shownElements(snapshot).find((shown) => shown.element === element && shown.item === item);
}

/** A frame that can run our script and open links, and nothing else of the framing page. */
function frame(src: string, title: string, width: number, height: number): string {
  const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
  return `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="${width}" height="${height}" frameborder="0" loading="lazy" sandbox="${sandbox}"></iframe>`;
}
