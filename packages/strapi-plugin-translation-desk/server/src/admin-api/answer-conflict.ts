import type { Context } from 'koa';

/** Answers that others were faster, with all that is needed to go on. */
export function answerConflict(ctx: Context, message: string, details: object): void {
  ctx.status = 409;
  ctx.body = { data: null, error: { status: 409, name: 'ConflictError', message, details } };
}
