import { API_PATH } from '@party-building/contract';

/**
 * Every public route as a template: what requests are counted and logged under. There are as many as stand here, whatever is asked for.
 * The first that fits a path is its route.
 */
export const ROUTES = [
  'v1/{locale}.json',
  'v1/snapshots/{hash}.json',
  'v1/{locale}/fragments/{element}.html',
  'v1/{locale}/fragments/{element}/{item}.html',
  'v1/{locale}/activities/index.json',
  'v1/{locale}/activities/{month}.json',
  'v1/{locale}/activities/{slug}.json',
  'v1/{locale}/activities/{slug}.jsonld',
  'v1/{locale}/activities/{slug}.ics',
  'v1/{locale}/activities.ics',
  'v1/{locale}/activities.atom',
  'v1/{locale}/activities.feed.json',
  'v1/{locale}/activities/by/{filter}/{key}.ics',
  'v1/{locale}/activities/by/{filter}/{key}.atom',
  'v1/{locale}/activities/by/{filter}/{key}.feed.json',
  'v1/media/{hash}/{width}.{format}',
  'v1/brand-kit/{hash}.zip',
  'v1/embeds/{id}.json',
  'v1/events',
  'embed/{locale}/{element}',
  'embed/{locale}/{element}/{item}',
  'oembed',
  'openapi.json',
  'widgets/v1/{file}',
  'widgets/{version}/{file}',
  'health/live',
  'health/ready',
  'metrics',
] as const;

/** A path below ours that has the form of no route. */
export const NO_ROUTE = 'none';

export type Route = (typeof ROUTES)[number] | typeof NO_ROUTE;

const PLACEHOLDERS: Readonly<Record<string, string>> = { '{month}': '\\d{4}-\\d{2}' };

const PATTERNS = ROUTES.map((route) => {
  const pattern = route.replaceAll('.', '\\.').replace(/\{\w+\}/g, (placeholder) => PLACEHOLDERS[placeholder] ?? '[^/]+');
  return [new RegExp(`^${pattern}$`), route] as const;
});

/** @param path with `API_PATH`, without a query. */
export function routeOf(path: string): Route {
  const below = path.slice(API_PATH.length + 1);
  for (const [pattern, route] of PATTERNS) if (pattern.test(below)) return route;
  return NO_ROUTE;
}
