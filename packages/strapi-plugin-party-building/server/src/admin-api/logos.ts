import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { checkFile } from '../logos/governance/check-file';
import { coloursOf } from '../logos/governance/colours-of';
import { readOverview } from '../logos/governance/overview';
import { isPlacing, placeVariants, type Placing } from '../logos/governance/place-variants';
import { readSheet } from '../logos/governance/sheet';
import { message } from '../messages';
import { logoRights } from './logo-permissions';

interface SentFile {
  filepath: string;
  originalFilename?: string | null;
}

/** The governance of logos: what there is, what is missing, and files for it. Nothing here publishes. */
export const logos = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** One page of all logos in their order, and what of all of them needs attention. */
  async list(ctx: Context): Promise<void> {
    if (!logoRights(strapi, ctx).read) return ctx.forbidden();
    ctx.body = await readOverview(strapi, Number(ctx.query['page'] ?? 1));
  },

  /** One logo with its variants, rules, validity and brand kits. */
  async read(ctx: Context): Promise<void> {
    const rights = logoRights(strapi, ctx);
    if (!rights.read) return ctx.forbidden();
    const sheet = await readSheet(strapi, documentIdOf(ctx));
    if (!sheet) return ctx.notFound(message(strapi, 'logos.gone'));
    ctx.body = { data: sheet, meta: { mayWrite: rights.upload && rights.writes(sheet.draftLocale) } };
  },

  /** The colours of each variant, measured from its picture. */
  async colours(ctx: Context): Promise<void> {
    if (!logoRights(strapi, ctx).read) return ctx.forbidden();
    ctx.body = { data: await coloursOf(strapi, documentIdOf(ctx)) };
  },

  /** Judges a file as its upload would, and stores nothing. */
  async check(ctx: Context): Promise<void> {
    if (!logoRights(strapi, ctx).upload) return ctx.forbidden();
    const { files } = (ctx.request as { files?: { files?: SentFile | SentFile[] } }).files ?? {};
    const [file, ...others] = [files ?? []].flat();
    if (!file || others.length > 0) throw new errors.ValidationError(message(strapi, 'logos.check.one'));
    ctx.body = { data: await checkFile(strapi, file.filepath, file.originalFilename ?? '') };
  },

  /** Writes files of the media library as variants into the draft. */
  async place(ctx: Context): Promise<void> {
    const rights = logoRights(strapi, ctx);
    if (!rights.read || !rights.upload) return ctx.forbidden();
    const documentId = documentIdOf(ctx);
    const sheet = await readSheet(strapi, documentId);
    if (!sheet) return ctx.notFound(message(strapi, 'logos.gone'));
    if (!rights.writes(sheet.draftLocale)) return ctx.forbidden();
    const placings = placingsFrom(ctx.request.body);
    if (!placings) throw new errors.ValidationError(message(strapi, 'logos.place.malformed'));
    const userId = (ctx.state['user'] as { id: number }).id;
    try {
      await placeVariants(strapi, { documentId, locale: sheet.draftLocale, placings, userId });
    } catch (error) {
      if (!(error instanceof errors.ApplicationError) || error instanceof errors.ValidationError) throw error;
      ctx.throw(409, error.message);
    }
    ctx.body = { data: await readSheet(strapi, documentId), meta: { mayWrite: true } };
  },
});

const documentIdOf = (ctx: Context): string => String(ctx['params'].documentId);

function placingsFrom(body: unknown): Placing[] | undefined {
  const variants = (body as { variants?: unknown } | null)?.variants;
  return Array.isArray(variants) && variants.length > 0 && variants.length <= 100 && variants.every(isPlacing) ? variants : undefined;
}
