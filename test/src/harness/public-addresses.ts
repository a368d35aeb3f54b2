import { ELEMENTS, FEED_FILTERS, ITEM_ELEMENTS, PICTURE_WIDTHS } from '@party-building/contract';
import { ROUTES, type Route } from '@party-building/delivery';
import type { Cms } from './cms';
import { request, type RawAnswer } from './request';
import { etags, LOCALES } from './snapshots';

/** Answered in another way each time, or without an end. */
const CHANGING: ReadonlySet<Route> = new Set<Route>(['health/live', 'health/ready', 'metrics', 'v1/events']);

/** A path below `API_PATH` that is answered with content. */
export interface PublicAddress {
  path: string;
  route: Route;
  answer: RawAnswer;
}

/**
 * Every public address that has content now: every route with everything that is named anywhere in the snapshots, so that a new route or
 * a new type is covered by itself.
 */
export async function publicAddresses(cms: Cms): Promise<PublicAddress[]> {
  const names = await namesOf(cms);
  const found = new Map<string, PublicAddress>();
  for (const route of ROUTES) {
    if (CHANGING.has(route)) continue;
    for (const path of expand(route, route.includes('{item}') ? { ...names, element: [...ITEM_ELEMENTS] } : names)) {
      const answer = await request(cms.api(path));
      if (answer.status === 200) found.set(path, { path, route, answer });
    }
  }
  return [...found.values()];
}

/** One address of each route and locale. */
export function oneOfEach(addresses: readonly PublicAddress[]): PublicAddress[] {
  const kinds = new Map(
    addresses.map((address) => [`${address.route} ${LOCALES.find((locale) => address.path.includes(locale)) ?? ''}`, address]),
  );
  return [...kinds.values()];
}

type Names = Record<string, string[]>;

async function namesOf(cms: Cms): Promise<Names> {
  const texts = await Promise.all(
    LOCALES.flatMap((locale) => [`v1/${locale}.json`, `v1/${locale}/activities/index.json`]).map(async (path) =>
      (await request(cms.api(path))).bytes.toString(),
    ),
  );
  const all = texts.join('\n');
  const matches = (pattern: RegExp): string[] => [...new Set([...all.matchAll(pattern)].map(([, name = '']) => name))];
  const version = /elements (\d+\.\d+\.\d+[^\s"]*)/.exec(cms.log)?.[1] ?? '';
  const integrity = JSON.parse((await request(cms.api(`widgets/${version}/integrity.json`))).bytes.toString()) as { files: object };
  const keys = matches(/"(?:key|venue|grasp|kind)":"([a-z0-9-]+)"/g);
  return {
    locale: [...LOCALES],
    hash: [...(await etags(cms)).map((etag) => String(etag).slice(1, 65)), ...matches(/"([0-9a-f]{64})"/g)],
    element: [...ELEMENTS],
    item: keys,
    key: keys,
    // Found by its key as well.
    slug: [...matches(/"slug":"([^"]+)"/g), ...keys],
    month: [-1, 0, 1].map((months) => new Date(Date.now() + months * 30 * 86_400_000).toISOString().slice(0, 7)),
    filter: [...FEED_FILTERS],
    width: PICTURE_WIDTHS.map(String),
    format: ['webp', 'jpg', 'png', 'svg'],
    version: [version],
    file: ['integrity.json', ...Object.keys(integrity.files)],
    id: [],
  };
}

/** Every path that a route's template makes of the names. */
function expand(template: string, names: Names): string[] {
  const [placeholder, name = ''] = /\{(\w+)\}/.exec(template) ?? [];
  if (placeholder === undefined) return [template];
  const values = names[name];
  if (!values) throw new Error(`Nothing is known to put into ${placeholder} of ${template}.`);
  return values.flatMap((value) => expand(template.replace(placeholder, encodeURIComponent(value)), names));
}
