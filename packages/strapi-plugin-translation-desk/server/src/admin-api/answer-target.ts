import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { OpenTarget } from '../writes/open-target';
import { PUBLISH_ENTRIES, REVIEW, TRANSLATE } from './actions';
import { may } from './may';
import { mayLook } from './may-look';
import { shownTarget } from './shown-target';

/** Answers with everything that the editor shows of a target, and what the user may do with it. */
export async function answerTarget(strapi: Core.Strapi, ctx: Context, opened: OpenTarget, more: object = {}): Promise<void> {
  const { type, locale } = opened;
  const rights = {
    translate: may(strapi, ctx, TRANSLATE, type.uid, locale),
    review: may(strapi, ctx, REVIEW, type.uid, locale),
    publish: type.hasDrafts && may(strapi, ctx, PUBLISH_ENTRIES, type.uid, locale),
  };
  const maySee = (uid: string): boolean => mayLook(strapi, ctx, uid, locale);
  ctx.body = { data: await shownTarget(strapi, opened, maySee), meta: { ...more, may: rights } };
}
