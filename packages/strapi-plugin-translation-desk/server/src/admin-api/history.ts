import type { Core } from '@strapi/strapi';
import { diffContent } from '@party-building/l10n';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { namesOf } from '../people/names';
import { changesOf, eventsOf, pathsOf, revertedOf, type ChangeHead, type UnitMoment } from '../store/change-rows';
import { READ_ENTRIES, REVIEW, TRANSLATE } from './actions';
import { may } from './may';
import { namedDocument, targetNamed } from './named-document';

/** Changes of one answer; those before them are asked for by `before`. */
const MOST = 100;

export const history = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What was done to a document in a locale, the latest first; with `path`, what was done to one unit, and what that changed. */
  async read(ctx: Context): Promise<void> {
    const of = namedDocument(strapi, ctx, [TRANSLATE, REVIEW, READ_ENTRIES]);
    if (!of) return;
    const row = await targetNamed(strapi, of);
    if (!row) return void ctx.notFound();
    const { uid } = of.type;
    const rights = { translate: may(strapi, ctx, TRANSLATE, uid, of.locale), review: may(strapi, ctx, REVIEW, uid, of.locale) };
    const { path, before } = ctx.query;
    if (typeof path === 'string') {
      const events = (await eventsOf(strapi, { target: row.id, path })).reverse().slice(0, MOST);
      const changes = await shown(strapi, await changesOf(strapi, row.id, { ids: events.map(({ change }) => change), most: MOST }), rights);
      const data = events.flatMap(({ change, before: was, after: is }) => {
        const about = changes.find(({ id }) => id === change);
        return about ? [{ ...about, before: momentOf(was), after: momentOf(is), diff: diffContent(was.content, is.content) }] : [];
      });
      ctx.body = { data };
      return;
    }
    const from = before === undefined ? undefined : Number(before);
    if (from !== undefined && !Number.isSafeInteger(from)) throw new errors.ValidationError('before: the id of a change');
    const changes = await changesOf(strapi, row.id, { before: from, most: MOST });
    ctx.body = { data: await shown(strapi, changes, rights), meta: { hasMore: changes.length === MOST } };
  },
});

/** @param rights What the user may do with the document in the locale: so much of it can they take back. */
async function shown(strapi: Core.Strapi, changes: readonly ChangeHead[], rights: { translate: boolean; review: boolean }) {
  const ids = changes.map(({ id }) => id);
  const [paths, reverted] = [await pathsOf(strapi, ids), await revertedOf(strapi, ids)];
  const names = await namesOf(
    strapi,
    changes.map(({ author }) => author),
  );
  const isReview = ({ kind, reverts }: ChangeHead): boolean =>
    kind === 'review' || (kind === 'undo' && changes.some((change) => change.id === reverts && isReview(change)));
  return changes.map((change) => {
    const { id, kind, at, author, reverts } = change;
    const about = paths.get(id) ?? [];
    // Of a change that touched no unit there is nothing to take back.
    const isUndoable = about.length > 0 && !reverted.has(id) && (isReview(change) ? rights.review : rights.translate);
    return { id, kind, at, author: author === null ? null : (names.get(author) ?? null), reverts, paths: about, isUndoable };
  });
}

const momentOf = ({ content, record }: UnitMoment) => ({ content, ...(record && { state: record.state, origin: record.origin }) });
