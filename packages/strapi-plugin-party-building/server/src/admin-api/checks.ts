import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { administratorOf } from '../checks/administrator';
import { entriesOf, hasDrafts, localeFor, readRows, type Row } from '../checks/entries';
import { checkBatch, checkRow, countVersions } from '../checks/everything';
import { readableFor } from '../checks/readable';
import { hasReason, keepReason } from '../checks/reasons';
import { checkedTypes, checksFor } from '../checks/registry';
import { distinct, markOf, runChecks, type Checked, type Found } from '../checks/run';
import { tidy } from '../documents/tidy';
import { languageOf, message } from '../messages';
import { invalidFields } from '../messages/invalid-field';
import { READ_ENTRIES } from './actions';
import { numberFrom, reasonFrom, writtenFrom } from './checks-input';
import type { Ability } from './ordered-type';

/** A finding as the admin shows it, in the user's language. */
interface ShownFinding {
  check: string;
  severity: Found['severity'];
  path: string[];
  message: string;
  /** Names a warning when a reason is given for it. */
  mark: string;
}

/** Versions that are checked in one request: about a quarter of a second. */
const BATCH = 50;

const single = (strapi: Core.Strapi, uid: string): boolean => strapi.contentTypes[uid as UID.ContentType]?.kind === 'singleType';

export const checks = ({ strapi }: { strapi: Core.Strapi }) => {
  const mayRead = (ctx: Context, uid: string): boolean => (ctx.state['userAbility'] as Ability).can(READ_ENTRIES, uid);
  const shown = (found: readonly Found[]): ShownFinding[] =>
    found.map((each) => ({
      check: each.check,
      severity: each.severity,
      path: each.path.map(String),
      message: each.sentence[languageOf(strapi)],
      mark: markOf(each),
    }));
  const failures = (failed: Checked['failed']): string[] => {
    for (const { check, error } of failed) strapi.log.warn(`party-building: the check “${check}” failed: ${String(error)}`);
    return failed.map(({ check }) => check);
  };
  const draftOf = async (uid: string, documentId: string, locale: string): Promise<Row | undefined> => {
    const state = hasDrafts(strapi, uid) ? { publishedAt: null } : {};
    return (await readRows(strapi, uid, { where: { documentId, ...state, ...(locale !== '' && { locale }) }, limit: 1 }))[0];
  };

  return {
    /** The content types that are checked and that the user may read. */
    types(ctx: Context): void {
      const uids = checkedTypes(strapi).filter((uid) => mayRead(ctx, uid));
      ctx.body = { data: uids.map((uid) => ({ uid, single: single(strapi, uid) })) };
    },

    /** What the checks find in the saved draft. */
    async saved(ctx: Context): Promise<void> {
      const { uid, documentId } = ctx['params'] as { uid: string; documentId: string };
      const row = await draftOf(uid, documentId, await localeFor(strapi, uid, String(ctx.query['locale'] ?? '')));
      if (!row) return void ctx.notFound();
      const readable = readableFor(strapi, ctx, uid);
      if (!readable.entry(row)) return void ctx.forbidden();
      const { found, failed } = await checkRow(strapi, uid, row, await entriesOf(strapi));
      ctx.body = { data: shown(found.filter((each) => readable.finding(row, each))), meta: { failed: failures(failed) } };
    },

    /** What they would find were the form published as it is, and whether the user has given a reason for the warnings before. */
    async written(ctx: Context): Promise<void> {
      const { uid } = ctx['params'] as { uid: string };
      if (checksFor(strapi, uid).length === 0) return void ctx.notFound();
      const { documentId, values, ...given } = writtenFrom(ctx.request.body);
      const locale = await localeFor(strapi, uid, given.locale);
      const row = documentId === undefined ? undefined : await draftOf(uid, documentId, locale);
      const readable = readableFor(strapi, ctx, uid);
      if (row && !readable.entry(row)) return void ctx.forbidden();
      tidy(strapi, uid as UID.ContentType, values);
      const entryOf = await entriesOf(strapi);
      const entry = entryOf(uid, { ...row, ...values }, { documentId, locale: locale === '' ? null : locale });
      const { found, failed } = await runChecks(checksFor(strapi, uid), entry);
      const all = distinct(found);
      const warnings = all.filter(({ severity }) => severity === 'warning').map(markOf);
      const user = administratorOf(strapi);
      const reasoned = user !== undefined && (await hasReason(strapi, { uid, documentId, locale, warnings }, user));
      // All of them: whoever may publish has to answer for the fields that others write, too.
      ctx.body = { data: shown(all), meta: { failed: failures(failed), reasoned } };
    },

    /** Keeps why something is published although checks warn. */
    async reason(ctx: Context): Promise<void> {
      const { uid } = ctx['params'] as { uid: string };
      const user = administratorOf(strapi);
      const given = reasonFrom(ctx.request.body);
      if (user === undefined) return void ctx.forbidden();
      if (!given) throw invalidFields([{ path: ['reason'], message: message(strapi, 'checks.reason.short') }]);
      const { documentId, warnings, reason } = given;
      const locale = await localeFor(strapi, uid, given.locale);
      await keepReason(strapi, { uid, documentId, locale, warnings }, reason, user);
      ctx.body = { data: { kept: true } };
    },

    /** How much there is to check, by content types that the user may read. */
    async counts(ctx: Context): Promise<void> {
      const counts = (await countVersions(strapi)).filter(({ uid }) => mayRead(ctx, uid));
      ctx.body = { data: counts.map((each) => ({ ...each, single: single(strapi, each.uid) })), meta: { batch: BATCH } };
    },

    /** What is found in the next versions of a type: `?after=` the last id before. */
    async batch(ctx: Context): Promise<void> {
      const { uid } = ctx['params'] as { uid: string };
      if (checksFor(strapi, uid).length === 0) return void ctx.notFound();
      if (!mayRead(ctx, uid)) return void ctx.forbidden();
      const readable = readableFor(strapi, ctx, uid);
      const { versions, next } = await checkBatch(strapi, { uid, after: numberFrom(ctx.query['after']), limit: BATCH }, readable.entry);
      ctx.body = {
        data: versions.flatMap(({ documentId, locale, title, row, found }) =>
          shown(found.filter((each) => readable.finding(row, each))).map((finding) => ({ uid, documentId, locale, title, ...finding })),
        ),
        meta: { checked: versions.length, failed: [...new Set(versions.flatMap(({ failed }) => failures(failed)))], ...(next && { next }) },
      };
    },
  };
};
