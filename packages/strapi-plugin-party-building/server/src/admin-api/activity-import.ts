import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { candidateSchema, UnreadableFile } from '../activities/import/candidate';
import { readFile } from '../activities/import/read-file';
import { report, type Judging } from '../activities/import/report';
import { writeRow, type RowOutcome } from '../activities/import/write';
import { calendarMeta } from '../activities/month';
import { languageOf, message } from '../messages';
import { permissionOnActivities, userOf } from './activity-permission';

const writeRequest = z.strictObject({ rows: z.array(candidateSchema).min(1).max(50) });

export const activityImport = ({ strapi }: { strapi: Core.Strapi }) => {
  const judging = async (): Promise<Judging> => {
    const { locales, timeZone } = await calendarMeta(strapi);
    return { say: (id, values) => message(strapi, id, values), language: languageOf(strapi), locales, timeZone };
  };
  /** Who may neither create nor change an activity has nothing to import. */
  const mayImport = (ctx: Context): boolean => {
    const can = permissionOnActivities(strapi, ctx);
    return (can.read() && (can.create() || can.update())) || (ctx.forbidden(), false);
  };

  return {
    /** Says what an import of a file would do, row by row; nothing is written. */
    async check(ctx: Context): Promise<void> {
      if (!mayImport(ctx)) return;
      // A field of a form, not a file of it: those are for the media library, which takes neither tables nor calendars.
      const { bytes, locale: given } = (ctx.request.body ?? {}) as { bytes?: unknown; locale?: unknown };
      if (typeof bytes !== 'string') throw new errors.ValidationError(message(strapi, 'import.one'));
      const by = await judging();
      const locale = by.locales.find((known) => known === given) ?? by.locales[0] ?? '';
      try {
        const { rows, ...file } = await readFile(strapi, Buffer.from(bytes, 'base64'), { locale, timeZone: by.timeZone });
        ctx.body = { data: { ...file, rows: await report(strapi, rows, by) } };
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        throw new errors.ValidationError(error.message);
      }
    },

    /** Writes rows of a checked file as drafts, each whole or not at all. */
    async write(ctx: Context): Promise<void> {
      if (!mayImport(ctx)) return;
      const { success, data } = writeRequest.safeParse(ctx.request.body);
      if (!success) throw new errors.ValidationError(message(strapi, 'activities.malformed'));
      const [by, can] = [await judging(), permissionOnActivities(strapi, ctx)];
      const writer = {
        user: userOf(ctx),
        mayCreate: (locale: string) => can.create({ locale }),
        mayUpdate: (row: object) => can.update(row),
      };
      const outcomes: RowOutcome[] = [];
      for (const candidate of data.rows) outcomes.push(await writeRow(strapi, candidate, by, writer));
      ctx.body = { data: outcomes };
    },
  };
};
