import type { Core, UID } from '@strapi/strapi';
import { attributesOf, componentsOf } from '../content-types/models';
import { PUBLISHED_TYPES } from '../content-types/uids';
import type { Attributes, Components } from '../content-types/walk';
import { localesOf } from '../locales';

/** What a preview may show: never more than whoever made it may read. Of everything else it shows what is published. */
export interface Scope {
  /** The name of the content type of the document that is previewed. */
  type: string;
  documentId: string;
  /** The locales in which its draft may be read. */
  locales: string[];
  /** By type: the locales in which all drafts of the type may be read. */
  drafts: Record<string, string[]>;
}

export const uidOf = (type: string): UID.ContentType => `plugin::party-building.${type}` as UID.ContentType;

/** The name of a content type that portals show; `undefined` for everybody else's. */
export const typeOf = (uid: string): string | undefined => (PUBLISHED_TYPES.some((known) => known === uid) ? uid.split('.')[1] : undefined);

/** Strapi's own answer to who may read which entry and field. */
interface PermissionChecker {
  can: { read(entity: object, field?: string): boolean };
}

/** Who may read entries of a type; conditions and locales of the role count. */
export function reader(strapi: Core.Strapi, ability: unknown, uid: string): (entity: object) => boolean {
  const service = strapi.plugin('content-manager').service('permission-checker') as {
    create(of: { userAbility: unknown; model: string }): PermissionChecker;
  };
  const { can } = service.create({ userAbility: ability, model: uid });
  const fields = [...fieldNames(attributesOf(strapi, uid), componentsOf(strapi))];
  // A preview shows a document as a whole.
  return (entity) => can.read(entity) && fields.every((field) => can.read(entity, field));
}

/** What a user may preview of a document; `undefined` where it is not the user's to read, or not there. */
export async function scopeFor(strapi: Core.Strapi, ability: unknown, uid: string, documentId: string): Promise<Scope | undefined> {
  const type = typeOf(uid);
  if (type === undefined) return undefined;
  const { locales } = await localesOf(strapi);
  const where = { documentId, publishedAt: { $null: true } };
  const rows = (await strapi.db
    .query(uid as UID.ContentType)
    .findMany({ where, populate: { createdBy: { populate: { roles: true } } } })) as {
    locale: string;
  }[];
  const mayRead = reader(strapi, ability, uid);
  const own = rows.filter((row) => mayRead(row)).map(({ locale }) => locale);
  if (own.length === 0) return undefined;
  const drafts: Scope['drafts'] = {};
  for (const each of PUBLISHED_TYPES) {
    const reads = reader(strapi, ability, each);
    const allowed = locales.filter((locale) => reads({ locale }));
    const name = typeOf(each);
    if (name !== undefined && allowed.length > 0) drafts[name] = allowed;
  }
  return { type, documentId, locales: own, drafts };
}

/** Whether a user may read all drafts that a scope shows beside its own document. */
export function covers(strapi: Core.Strapi, ability: unknown, { drafts }: Scope): boolean {
  return Object.entries(drafts).every(([type, locales]) => {
    const mayRead = reader(strapi, ability, uidOf(type));
    return locales.every((locale) => mayRead({ locale }));
  });
}

/** The rows that a preview shows of a type: drafts where they may be read, what is published elsewhere. */
export function rowsInScope({ type, documentId, locales, drafts }: Scope, of: string): object {
  const allowed = drafts[of] ?? [];
  const own = { documentId, locale: { $in: locales } };
  const isOwn = of === type;
  return {
    $or: [
      { publishedAt: { $null: true }, $or: [{ locale: { $in: allowed } }, ...(isOwn ? [own] : [])] },
      { publishedAt: { $notNull: true }, locale: { $notIn: allowed }, ...(isOwn && { $not: own }) },
    ],
  };
}

/** Strapi's own attributes of a row, which no role names. */
export const BY_STRAPI: ReadonlySet<string> = new Set(['documentId', 'locale']);

/** The names by which roles know the fields of a type: `title`, `measures.title`. */
function* fieldNames(attributes: Attributes, components: Components, prefix = ''): Generator<string> {
  for (const [name, { type, component }] of Object.entries(attributes)) {
    if (type === 'component' && component) yield* fieldNames(components(component), components, `${prefix}${name}.`);
    else if (['string', 'text', 'blocks', 'media'].includes(type) && !BY_STRAPI.has(name)) yield prefix + name;
  }
}
