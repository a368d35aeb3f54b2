import type { Core } from '@strapi/strapi';
import { LIMITS } from '@party-building/l10n';
import type { Context } from 'koa';
import { exportDocuments } from '../exchange/export-documents';
import { importFile } from '../exchange/import-file';
import { sayOf } from '../exchange/messages';
import { matchesOf } from '../memory/matches';
import { READ_ENTRIES, REVIEW, TRANSLATE } from './actions';
import { choicesFrom, pagesFrom, selectionFrom } from './exchange-inputs';
import { authorOf, may } from './may';
import { mayLook } from './may-look';
import { fileOf, TooLarge } from './raw-body';

export const exchange = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** A file for translators; with its name in an object where JSON is asked for, as the admin's own client only reads that. */
  async export(ctx: Context): Promise<void> {
    const selection = selectionFrom(ctx.request.body);
    const { documents, locale, version } = selection;
    const uids = new Set(documents.map(({ uid }) => uid));
    const isAllowed = (uid: string) => [TRANSLATE, REVIEW, READ_ENTRIES].some((action) => may(strapi, ctx, action, uid, locale));
    if (![...uids].every(isAllowed)) return void ctx.forbidden();
    const matches = matchesOf(strapi, (uid) => mayLook(strapi, ctx, uid, locale));
    const { text, ...counts } = await exportDocuments(strapi, selection, { author: authorOf(ctx), matchesOf: matches });
    const name = `translations-${locale}-${new Date().toISOString().slice(0, 10)}-xliff-${version}.xlf`;
    if (ctx.accepts('application/xliff+xml', 'json') === 'json') {
      ctx.body = { data: { name, text, ...counts } };
      return;
    }
    ctx.type = 'application/xliff+xml; charset=utf-8';
    ctx.attachment(name);
    ctx.body = text;
  },

  /** Takes a file back, or some of its documents; with `dryRun` it only says what that would do. */
  async import(ctx: Context): Promise<void> {
    const say = sayOf(strapi);
    let bytes: Buffer;
    try {
      bytes = await fileOf(ctx, LIMITS.bytes);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      return void ctx.payloadTooLarge(say('file.too-large', { most: LIMITS.bytes / 1_000_000 }));
    }
    const form = (ctx.request.body ?? {}) as Record<string, unknown>;
    const { choice, choices, from, most } = { ...ctx.query, ...form };
    ctx.body = {
      data: await importFile(strapi, bytes, {
        isDryRun: ctx.query['dryRun'] !== undefined && ctx.query['dryRun'] !== 'false',
        author: authorOf(ctx),
        mayTranslate: (uid, locale) => may(strapi, ctx, TRANSLATE, uid, locale),
        mayReview: (uid, locale) => may(strapi, ctx, REVIEW, uid, locale),
        choiceOf: choicesFrom({ choice, choices }),
        pages: pagesFrom({ from, most }),
      }),
    };
  },
});
