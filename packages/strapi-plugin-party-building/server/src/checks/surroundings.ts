import { API_PATH, matchLocale } from '@party-building/contract';
import { NO_ROUTE, routeOf } from '@party-building/delivery';
import type { Core, UID } from '@strapi/strapi';
import { publisherOf } from '../publication/publisher';
import type { Destination, Surroundings } from './check';
import { isThere } from './on-save';
import { supersedesItself } from './superseded';

/** Asks the database and the published site, each question once. */
export function surroundingsOf(strapi: Core.Strapi): Surroundings {
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(question: string, ask: () => Promise<T>): Promise<T> => {
    const known = answers.get(question) as Promise<T> | undefined;
    const answer = known ?? ask();
    if (!known) answers.set(question, answer);
    return answer;
  };
  const table = (uid: string) => strapi.db.query(uid as UID.ContentType);
  return {
    present: (uid, key) => once(`present ${uid} ${key}`, () => isThere(strapi, uid, key)),
    published: (uid, key) =>
      once(`published ${uid} ${key}`, async () => (await table(uid).count({ where: { key, publishedAt: { $notNull: true } } })) > 0),
    localesOf: (uid, documentId) =>
      once(`locales ${uid} ${documentId}`, async () => {
        const rows = (await table(uid).findMany({ where: { documentId }, select: ['locale'] })) as { locale: string | null }[];
        return [...new Set(rows.flatMap(({ locale }) => locale ?? []))];
      }),
    supersedesItself: (key, supersededBy) =>
      once(`superseded ${key} ${supersededBy}`, () => supersedesItself(strapi, { key, supersededBy, published: true })),
    leadsTo: (link) => once(`link ${link}`, () => leadsTo(strapi, link)),
  };
}

async function leadsTo(strapi: Core.Strapi, link: string): Promise<Destination> {
  const path = pathHere(link, String(strapi.config.get('server.absoluteUrl')));
  if (path === undefined) return 'elsewhere';
  const admin = String(strapi.config.get('admin.path') ?? '/admin');
  if (path === admin || path.startsWith(`${admin}/`)) return 'admin';
  if (path.startsWith('/uploads/')) {
    const files = strapi.db.query('plugin::upload.file' as UID.Schema);
    return (await files.count({ where: { url: { $endsWith: path } } })) > 0 ? 'somewhere' : 'nowhere';
  }
  if (path === API_PATH || path.startsWith(`${API_PATH}/`)) return isPublic(strapi, path) ? 'somewhere' : 'nowhere';
  return 'elsewhere';
}

/**
 * The path of a link below this CMS's address, without what stands before it there; `undefined` for other sites, and for paths of the
 * portals, which only they know.
 */
export function pathHere(link: string, publicUrl: string): string | undefined {
  const base = URL.canParse(publicUrl) ? new URL(publicUrl) : undefined;
  const below = base?.pathname.replace(/\/$/, '') ?? '';
  if (link.startsWith('/')) {
    const { pathname } = new URL(link, 'https://portal.invalid');
    const known = [API_PATH, '/uploads'].some((start) => pathname === start || pathname.startsWith(`${start}/`));
    return known ? decoded(pathname) : undefined;
  }
  if (!base || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.origin !== base.origin || !(url.pathname === below || url.pathname.startsWith(`${below}/`))) return undefined;
  return decoded(url.pathname.slice(below.length) || '/');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Whether something public stands at a path. What is made on request, and files, count as there where the address has the form. */
function isPublic(strapi: Core.Strapi, path: string): boolean {
  const route = routeOf(path);
  if (route === NO_ROUTE) return false;
  const { site } = publisherOf(strapi);
  const [, locale] = /^\/(?:v1|embed)\/([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)(?=[/.])/.exec(path.slice(API_PATH.length)) ?? [];
  if (!site || !route.includes('{locale}') || locale === undefined) return true;
  const served = matchLocale(locale, [...site.snapshots.keys()]);
  if (served === undefined) return false;
  // Another tag of the same language is led to it by a redirect.
  return site.resources.has(path.replace(`/${locale}`, `/${served}`));
}
