import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { findingsOf } from '../checks/findings';
import { deskTypeOf, type DeskType } from '../types/desk-types';
import { lookAtTarget, openTarget, type OpenTarget } from '../writes/open-target';
import { reviewUnits } from '../writes/review-units';
import { saveUnits } from '../writes/save-units';
import { undoChange } from '../writes/undo-change';
import { PUBLISH_ENTRIES, READ_ENTRIES, REVIEW, TRANSLATE } from './actions';
import { changeFrom, checkedFrom, reviewsFrom, savesFrom } from './inputs';
import { answerConflict } from './answer-conflict';
import { answerTarget } from './answer-target';
import { authorOf, may } from './may';
import { shownFinding } from './shown-finding';

interface Params {
  uid: string;
  documentId: string;
  locale: string;
}

export const documents = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The document that the path names, where the user may do one of these things with it; else the answer is given already. */
  const named = (ctx: Context, actions: readonly string[]): { type: DeskType; documentId: string; locale: string } | undefined => {
    const { uid, documentId, locale } = ctx['params'] as Params;
    const type = deskTypeOf(strapi, uid);
    if (!type) return void ctx.notFound();
    if (!actions.some((action) => may(strapi, ctx, action, uid, locale))) return void ctx.forbidden();
    return { type, documentId, locale };
  };
  const answer = (ctx: Context, opened: OpenTarget, more: object = {}): Promise<void> => answerTarget(strapi, ctx, opened, more);

  return {
    /** Everything that the editor shows of a document in a locale. */
    async read(ctx: Context): Promise<void> {
      const of = named(ctx, [TRANSLATE, REVIEW, READ_ENTRIES]);
      if (!of) return;
      const opened = await openTarget(strapi, of.type, of.documentId, of.locale);
      if (!opened) return void ctx.notFound();
      await answer(ctx, opened);
    },

    /** Saves units; 409 with all texts where others were faster. */
    async save(ctx: Context): Promise<void> {
      const of = named(ctx, [TRANSLATE]);
      if (!of) return;
      const saved = await saveUnits(strapi, of, savesFrom(ctx.request.body), authorOf(ctx));
      if (saved.outcome === 'absent') return void ctx.notFound();
      if (saved.outcome === 'saved') return answer(ctx, saved.opened, { change: saved.change });
      answerConflict(ctx, 'Others were faster.', saved);
    },

    /** Approves, rejects, or takes either back. */
    async review(ctx: Context): Promise<void> {
      const of = named(ctx, [REVIEW]);
      if (!of) return;
      const { state, units } = reviewsFrom(ctx.request.body);
      const reviewed = await reviewUnits(strapi, of, units, state, authorOf(ctx));
      if (reviewed.outcome === 'absent') return void ctx.notFound();
      if (reviewed.outcome === 'reviewed') return answer(ctx, reviewed.opened, { change: reviewed.change });
      answerConflict(ctx, 'Not reviewed.', reviewed);
    },

    /** Takes a change back: a review is taken back by who may review. */
    async undo(ctx: Context): Promise<void> {
      const of = named(ctx, [TRANSLATE, REVIEW]);
      if (!of) return;
      const { uid } = of.type;
      const undone = await undoChange(strapi, of, changeFrom(ctx.request.body), {
        author: authorOf(ctx),
        mayTranslate: may(strapi, ctx, TRANSLATE, uid, of.locale),
        mayReview: may(strapi, ctx, REVIEW, uid, of.locale),
      });
      if (undone.outcome === 'absent') return void ctx.notFound();
      if (undone.outcome === 'forbidden') return void ctx.forbidden();
      if (undone.outcome === 'undone') return answer(ctx, undone.opened, { change: undone.change });
      answerConflict(ctx, 'Written again since.', undone);
    },

    /** Publishes the target: what other plugins ask of a publish, as checks, is asked here, too. */
    async publish(ctx: Context): Promise<void> {
      const of = named(ctx, [PUBLISH_ENTRIES]);
      if (!of) return;
      const { type, documentId, locale } = of;
      if (!type.hasDrafts) return void ctx.notFound();
      const { entries } = await strapi.documents(type.uid as UID.ContentType).publish({ documentId, locale } as never);
      const opened = await openTarget(strapi, type, documentId, locale);
      if (!opened) return void ctx.notFound();
      // Strapi is content with nothing.
      if (entries.length === 0) throw new errors.ApplicationError('Nothing is written in this language yet that could be published.');
      await answer(ctx, opened);
    },

    /** What the checks would find in a text; nothing is written. */
    async check(ctx: Context): Promise<void> {
      const of = named(ctx, [TRANSLATE, REVIEW]);
      if (!of) return;
      const { path, content } = checkedFrom(ctx.request.body);
      const opened = await lookAtTarget(strapi, of.type, of.documentId, of.locale);
      if (!opened) return void ctx.notFound();
      ctx.body = { data: (await findingsOf(strapi, opened, path, content)).map((finding) => shownFinding(strapi, finding)) };
    },
  };
};
