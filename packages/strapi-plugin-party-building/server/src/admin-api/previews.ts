import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { personName, type Person } from '../../../admin/src/person-name';
import { PUBLISHED_TYPES } from '../content-types/uids';
import { message } from '../messages';
import type { PreviewLink } from '../preview/links';
import { documentIn, previewsOf } from '../preview/previews';
import { covers, scopeFor, typeOf, uidOf } from '../preview/scope';
import { READ_ENTRIES } from './actions';
import type { Ability } from './ordered-type';

/** A link as the admin shows it. */
interface ShownLink {
  id: number;
  name: string;
  type: string;
  documentId: string;
  locale: string;
  /** Empty where the document is gone. */
  title: string;
  /** Absent for who may not read all that it shows. */
  url?: string;
  /** Who made it; empty for somebody who is gone. */
  creator: string;
  createdAt: string;
  expiresAt: string;
}

const MOST = 100;
const LONGEST_NAME = 120;

export const previews = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The living links, of all documents or of `?documentId=`; those whose type the user may read. */
  async list(ctx: Context): Promise<void> {
    const { documentId } = ctx.query;
    const [page, pageSize] = [numberIn(ctx.query['page'], 1, 1e6), Math.min(MOST, numberIn(ctx.query['pageSize'], 20, MOST))];
    const of = { types: readableTypes(ctx), ...(typeof documentId === 'string' && { documentId }) };
    const { links, total } = await previewsOf(strapi).links.living(of, { page, pageSize }, new Date());
    ctx.body = {
      data: await shownLinks(strapi, links, ctx),
      meta: { pagination: { page, pageSize, total, pageCount: Math.max(1, Math.ceil(total / pageSize)) } },
    };
  },

  async create(ctx: Context): Promise<void> {
    const asked = wanted(ctx.request.body);
    if (!asked) throw new errors.ValidationError(message(strapi, 'preview.malformed'));
    const { type, documentId, locale, name } = asked;
    const scope = await scopeFor(strapi, ctx.state['userAbility'], uidOf(type), documentId);
    if (!scope) return void ctx.notFound(message(strapi, 'preview.gone'));
    if (!scope.locales.includes(locale)) throw new errors.ValidationError(message(strapi, 'preview.locale'));
    const { id: creator } = ctx.state['user'] as { id: number };
    const link = await previewsOf(strapi).links.create({ scope, locale, name, creator }, new Date());
    const [data] = await shownLinks(strapi, [link], ctx);
    ctx.status = 201;
    ctx.body = { data };
  },

  /** From then on whoever has the link is told that it was taken back. */
  async revoke(ctx: Context): Promise<void> {
    const link = await previewsOf(strapi).links.byId(numberIn(ctx['params'].id, 0, Number.MAX_SAFE_INTEGER));
    if (!link || !readableTypes(ctx).includes(link.scope.type)) return void ctx.notFound(message(strapi, 'preview.link.gone'));
    await previewsOf(strapi).links.revoke(link.id, new Date());
    ctx.status = 204;
  },
});

const readableTypes = (ctx: Context): string[] =>
  PUBLISHED_TYPES.filter((uid) => (ctx.state['userAbility'] as Ability).can(READ_ENTRIES, uid)).flatMap((uid) => typeOf(uid) ?? []);

function numberIn(given: unknown, otherwise: number, most: number): number {
  const number = typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : otherwise;
  return number >= 1 && number <= most ? number : otherwise;
}

interface Wanted {
  type: string;
  documentId: string;
  locale: string;
  name: string;
}

function wanted(body: unknown): Wanted | undefined {
  const { type, documentId, locale, name = '' } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  if (typeof type !== 'string' || typeof documentId !== 'string' || typeof locale !== 'string' || typeof name !== 'string')
    return undefined;
  if (typeOf(uidOf(type)) === undefined || name.length > LONGEST_NAME) return undefined;
  return { type, documentId, locale, name: name.trim() };
}

async function shownLinks(strapi: Core.Strapi, links: readonly PreviewLink[], ctx: Context): Promise<ShownLink[]> {
  const ids = [...new Set(links.flatMap(({ creator }) => creator ?? []))];
  const users = (await strapi.db.query('admin::user').findMany({ where: { id: { $in: ids } } })) as (Person & {
    id: number;
    email: string;
  })[];
  const names = new Map(users.map((user) => [user.id, personName(user) || user.email]));
  const { id: asking } = ctx.state['user'] as { id: number };
  const isOpenTo = ({ creator, scope }: PreviewLink) => creator === asking || covers(strapi, ctx.state['userAbility'], scope);
  return Promise.all(
    links.map(async (link) => ({
      id: link.id,
      name: link.name,
      type: link.scope.type,
      documentId: link.scope.documentId,
      locale: link.locale,
      title: (await documentIn(strapi, link.scope, link.locale))?.title ?? '',
      ...(isOpenTo(link) && { url: previewsOf(strapi).addressOf(link) }),
      creator: (link.creator !== undefined && names.get(link.creator)) || '',
      createdAt: link.createdAt.toISOString(),
      expiresAt: link.expiresAt.toISOString(),
    })),
  );
}
