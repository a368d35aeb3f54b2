import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { parseTermbase } from '@party-building/l10n';
import type { Context } from 'koa';
import { languageOf } from '../messages/language';
import { applyChanges } from '../terms/apply-changes';
import { faultsOfTerm } from '../terms/check-term';
import { compareTerms } from '../terms/compare-terms';
import { decodeTermbase } from '../terms/decode';
import { shownFault } from '../terms/faults';
import { addTerms, changeTerm, removeTerms, storedTerms, touchTerms } from '../terms/term-rows';
import { lineOf, type TermLine } from '../terms/term-line';
import { termbaseFile } from '../terms/termbase-file';
import { sayOf } from '../terms/messages';
import { fileOf, TooLarge } from './raw-body';
import { searchFrom, termFrom } from './term-inputs';

const MOST_BYTES = 2_000_000;

export const terms = ({ strapi }: { strapi: Core.Strapi }) => {
  /** @throws ValidationError saying what is wrong with a term, in the user's language. */
  const assertTerm = async (line: TermLine, id?: number): Promise<void> => {
    const others = (await storedTerms(strapi)).filter((term) => term.id !== id);
    const faults = faultsOfTerm(line, others, languageOf(strapi));
    if (faults.length === 0) return;
    throw new errors.ValidationError(faults.map(({ sentence }) => sentence).join(' '), { faults });
  };
  const idOf = (ctx: Context): number => Number((ctx['params'] as { id: string }).id);

  return {
    async list(ctx: Context): Promise<void> {
      const { search = '', page, pageSize } = searchFrom(ctx.query);
      const all = await storedTerms(strapi);
      const wanted = search.normalize('NFKC').toLowerCase();
      const found = all.filter(({ texts, note, forbiddenVariants }) =>
        [...Object.values(texts), note, forbiddenVariants].some((text) => text.normalize('NFKC').toLowerCase().includes(wanted)),
      );
      ctx.body = {
        data: found.slice((page - 1) * pageSize, page * pageSize),
        meta: { page, pageSize, total: found.length, languages: [...new Set(all.flatMap(({ texts }) => Object.keys(texts)))] },
      };
    },

    async add(ctx: Context): Promise<void> {
      const line = termFrom(ctx.request.body);
      await strapi.db.transaction(async () => {
        await assertTerm(line);
        await addTerms(strapi, [line]);
        await touchTerms(strapi);
      });
      ctx.status = 201;
      ctx.body = { data: (await storedTerms(strapi)).at(-1) };
    },

    async change(ctx: Context): Promise<void> {
      const [id, line] = [idOf(ctx), termFrom(ctx.request.body)];
      const isThere = await strapi.db.transaction(async () => {
        await assertTerm(line, id);
        await touchTerms(strapi);
        return changeTerm(strapi, id, line);
      });
      if (!isThere) return void ctx.notFound();
      ctx.body = { data: { id, ...line } };
    },

    async remove(ctx: Context): Promise<void> {
      const id = idOf(ctx);
      const count = await strapi.db.transaction(async () => {
        await touchTerms(strapi);
        return removeTerms(strapi, [id]);
      });
      if (count === 0) return void ctx.notFound();
      ctx.body = { data: { id } };
    },

    /**
     * Takes a termbase file; with `dryRun` it only says what that would do. With `whole` what the file lacks is removed, unless one of its
     * lines is refused: nobody can say which term that was.
     */
    async import(ctx: Context): Promise<void> {
      const say = sayOf(strapi);
      let bytes: Buffer;
      try {
        bytes = await fileOf(ctx, MOST_BYTES);
      } catch (error) {
        if (!(error instanceof TooLarge)) throw error;
        return void ctx.payloadTooLarge(say('too-large', { most: MOST_BYTES / 1_000_000 }));
      }
      const csv = decodeTermbase(bytes);
      if (csv === undefined) throw new errors.ValidationError(say('encoding'));
      const { terms: read, errors: faults } = parseTermbase(csv);
      const shown = faults.map((fault) => shownFault(fault, languageOf(strapi)));
      if (read.length === 0) throw new errors.ValidationError(say('nothing'), { faults: shown });
      const isSet = (name: string) => ctx.query[name] !== undefined && ctx.query[name] !== 'false';
      const changes = await strapi.db.transaction(async () => {
        const found = compareTerms(await storedTerms(strapi), read.map(lineOf), isSet('whole') && faults.length === 0);
        if (!isSet('dryRun')) await applyChanges(strapi, found);
        return found;
      });
      const remark = isSet('whole') && faults.length > 0 ? { remark: say('nothing-removed') } : {};
      ctx.body = { data: { ...changes, refused: shown, isDryRun: isSet('dryRun'), ...remark } };
    },

    /** The whole termbase as a file. */
    async export(ctx: Context): Promise<void> {
      ctx.type = 'text/csv; charset=utf-8';
      ctx.attachment('termbase.csv');
      // A spreadsheet takes a file without this mark for one in the machine's own encoding.
      ctx.body = `\ufeff${termbaseFile(await storedTerms(strapi))}`;
    },
  };
};
