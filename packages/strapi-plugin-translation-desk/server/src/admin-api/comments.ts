import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { namesOf } from '../people/names';
import { addComment, commentsOf, countComments, findComment, removeComment, settleComment, type CommentRow } from '../store/comment-rows';
import type { TargetRow } from '../store/target-rows';
import { unitsOf } from '../store/unit-rows';
import { READ_ENTRIES, REVIEW, TRANSLATE } from './actions';
import { authorOf } from './may';
import { namedDocument, targetNamed } from './named-document';
import { parsed } from './parsed';

/** Of one unit: beyond that it is a conversation for another place. */
const MOST = 50;
const LONGEST = 2000;

const said = z.object({ path: z.string().min(1).max(4000), text: z.string().trim().min(1).max(LONGEST) });

export const comments = ({ strapi }: { strapi: Core.Strapi }) => {
  async function target(ctx: Context): Promise<TargetRow | undefined> {
    const of = namedDocument(strapi, ctx, [TRANSLATE, REVIEW, READ_ENTRIES]);
    const row = of && (await targetNamed(strapi, of));
    if (of && !row) ctx.notFound();
    return row;
  }
  async function named(ctx: Context): Promise<{ row: TargetRow; comment: CommentRow } | undefined> {
    const row = await target(ctx);
    const id = Number((ctx['params'] as { id: string }).id);
    const comment = row && Number.isSafeInteger(id) ? await findComment(strapi, row.id, id) : null;
    if (row && comment) return { row, comment };
    if (row) ctx.notFound();
    return undefined;
  }
  async function answer(ctx: Context, { id: of }: TargetRow): Promise<void> {
    const rows = await commentsOf(strapi, of);
    const names = await namesOf(
      strapi,
      rows.flatMap(({ author, resolvedBy }) => [author, resolvedBy]),
    );
    const name = (id: number | null): string | null => (id === null ? null : (names.get(id) ?? null));
    ctx.body = {
      data: rows.map(({ id, path, text, author, at, resolvedAt, resolvedBy }) => ({
        ...{ id, path, text, at, author: name(author), isMine: author !== null && author === authorOf(ctx) },
        ...{ resolvedAt, resolvedBy: name(resolvedBy) },
      })),
    };
  }

  return {
    /** What is said about the units of a document in a locale; texts are to be shown as they are. */
    async list(ctx: Context): Promise<void> {
      const row = await target(ctx);
      if (row) await answer(ctx, row);
    },

    async add(ctx: Context): Promise<void> {
      const row = await target(ctx);
      if (!row) return;
      const { path, text } = parsed(said, ctx.request.body);
      if (!(await unitsOf(strapi, row.id)).some((unit) => unit.path === path)) return void ctx.notFound();
      if ((await countComments(strapi, row.id, path)) >= MOST) return void ctx.badRequest(`path: at most ${MOST} comments`);
      await addComment(strapi, { target: row.id, path, text, author: authorOf(ctx) });
      await answer(ctx, row);
    },

    /** `{ resolved: true }`, or `false` to open it again. */
    async settle(ctx: Context): Promise<void> {
      const of = await named(ctx);
      if (!of) return;
      const { resolved } = parsed(z.object({ resolved: z.boolean() }), ctx.request.body);
      const settled = resolved ? { resolvedAt: new Date(), resolvedBy: authorOf(ctx) } : { resolvedAt: null, resolvedBy: null };
      await settleComment(strapi, of.comment.id, settled);
      await answer(ctx, of.row);
    },

    /** Everybody removes what they have said themselves. */
    async remove(ctx: Context): Promise<void> {
      const of = await named(ctx);
      if (!of) return;
      if (of.comment.author === null || of.comment.author !== authorOf(ctx)) return void ctx.forbidden();
      await removeComment(strapi, of.comment.id);
      await answer(ctx, of.row);
    },
  };
};
