import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ACTIVITY } from '../content-types/uids';
import type { DraftRow } from '../activities/rows';

/** As much of the Content Manager's permission checker as we ask. */
interface Checker {
  can: Record<'read' | 'create' | 'update', (entity?: object, field?: string) => boolean>;
}

/** What the user may do with activities, by their own role: ours never replaces the content type's permissions. */
export function permissionOnActivities(strapi: Core.Strapi, ctx: Context): Checker['can'] {
  const service = strapi.plugin('content-manager').service('permission-checker') as unknown as {
    create(options: { userAbility: unknown; model: string }): Checker;
  };
  return service.create({ userAbility: ctx.state['userAbility'], model: ACTIVITY }).can;
}

/** Of a list of components roles allow the parts; who may move an occurrence may write these. */
const PARTS: Record<string, readonly string[]> = { changes: ['changes.occurrenceDate', 'changes.startDate'] };

/** The first of a document's drafts in which the user may write all these fields. */
export const writableRow = (can: Checker['can'], rows: readonly DraftRow[], fields: readonly string[]): DraftRow | undefined =>
  rows.find((row) => fields.flatMap((field) => PARTS[field] ?? [field]).every((field) => can.update(row, field)));

export const userOf = (ctx: Context): number | undefined => (ctx.state['user'] as { id?: number } | undefined)?.id;
