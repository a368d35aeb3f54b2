import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { z } from 'zod';
import { duplicate } from '../activities/duplicate';
import { readList } from '../activities/list';
import { calendarMeta, readMonth } from '../activities/month';
import { move, undoMove, writer, type Undo } from '../activities/move/move';
import { nextOccurrences } from '../activities/next-occurrences';
import { draftsOf, type Draft } from '../activities/rows';
import type { Schedule } from '../activities/schedule';
import { ACTIVITY } from '../content-types/uids';
import { message, type MessageId } from '../messages';
import { readSettings } from '../settings/stored-settings';
import { permissionOnActivities, userOf, writableRow } from './activity-permission';
import {
  createRequest,
  duplicateRequest,
  listRequest,
  monthRequest,
  moveRequest,
  occurrencesRequest,
  undoRequest,
} from './activity-requests';

const DAYS = ['startDate', 'endDate'];

export const activities = ({ strapi }: { strapi: Core.Strapi }) => {
  const malformed = (): Error => new errors.ValidationError(message(strapi, 'activities.malformed'));
  const parsed = <T extends z.ZodType>(type: T, value: unknown): z.infer<T> => {
    const { success, data } = type.safeParse(value);
    if (!success) throw malformed();
    return data as z.infer<T>;
  };
  const forbidden = (id: MessageId): never => {
    throw new errors.ForbiddenError(message(strapi, id));
  };
  const draftNamed = async (ctx: Context, defaultLocale: string): Promise<Draft> => {
    const [draft] = await draftsOf(strapi, [String(ctx['params'].documentId)], defaultLocale);
    if (!draft) throw new errors.NotFoundError(message(strapi, 'activities.gone'));
    return draft;
  };
  /** A refusal that has nothing to do with the form of what was sent: somebody has changed what it is about. */
  const orConflict = async <T>(ctx: Context, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof errors.ApplicationError && (error.details as { reason?: string }).reason === 'refused')
        ctx.throw(409, error.message);
      throw error;
    }
  };
  const mayRead = (ctx: Context): boolean => permissionOnActivities(strapi, ctx).read() || (ctx.forbidden(), false);

  return {
    async month(ctx: Context): Promise<void> {
      if (mayRead(ctx)) ctx.body = await readMonth(strapi, parsed(monthRequest, ctx.query).month);
    },

    async list(ctx: Context): Promise<void> {
      if (mayRead(ctx)) ctx.body = await readList(strapi, parsed(listRequest, ctx.query));
    },

    async create(ctx: Context): Promise<void> {
      const { locale, ...data } = parsed(createRequest, ctx.request.body);
      if (!permissionOnActivities(strapi, ctx).create({ locale })) forbidden('activities.create.forbidden');
      const user = userOf(ctx);
      const by = user === undefined ? {} : { createdBy: user, updatedBy: user };
      const created = await strapi.documents(ACTIVITY).create({ locale, data: { ...data, ...by } as never });
      ctx.body = { data: { documentId: created.documentId, locale } };
    },

    async move(ctx: Context): Promise<void> {
      const wish = parsed(moveRequest, ctx.request.body);
      const { timeZone, locales } = await calendarMeta(strapi);
      const defaultLocale = locales[0] ?? '';
      const draft = await draftNamed(ctx, defaultLocale);
      const fields = !draft.head.recurrence ? DAYS : wish.scope === 'one' ? ['changes'] : [...DAYS, 'recurrence', 'changes'];
      const row = writableRow(permissionOnActivities(strapi, ctx), draft.rows, fields) ?? forbidden('activities.move.forbidden');
      ctx.body = { data: await orConflict(ctx, move(strapi, { draft, wish, row, timeZone, defaultLocale }, writer(strapi, userOf(ctx)))) };
    },

    async undo(ctx: Context): Promise<void> {
      const wish = parsed(undoRequest, ctx.request.body);
      const draft = await draftNamed(ctx, (await calendarMeta(strapi)).locales[0] ?? '');
      const row =
        writableRow(permissionOnActivities(strapi, ctx), draft.rows, Object.keys(wish.schedule)) ?? forbidden('activities.move.forbidden');
      await orConflict(ctx, undoMove(strapi, row, wish as Undo, writer(strapi, userOf(ctx))));
      ctx.body = { data: { undone: true } };
    },

    async duplicate(ctx: Context): Promise<void> {
      const { day } = parsed(duplicateRequest, ctx.request.body);
      const draft = await draftNamed(ctx, (await calendarMeta(strapi)).locales[0] ?? '');
      const can = permissionOnActivities(strapi, ctx);
      if (!draft.rows.every((row) => can.read(row) && can.create({ locale: row.locale }))) forbidden('activities.create.forbidden');
      ctx.body = { data: { documentId: await duplicate(strapi, draft, day, userOf(ctx)), locale: draft.row.locale } };
    },

    async occurrences(ctx: Context): Promise<void> {
      const schedule = parsed(occurrencesRequest, ctx.request.body) as Schedule;
      const { timeZone } = await readSettings(strapi);
      try {
        ctx.body = { data: nextOccurrences(schedule, timeZone, (id, values) => message(strapi, id, values)) };
      } catch (error) {
        // Half-typed dates and zones: the field says nothing of them, their own fields do.
        if (!(error instanceof RangeError)) throw error;
        ctx.body = { data: { days: [] } };
      }
    },
  };
};
