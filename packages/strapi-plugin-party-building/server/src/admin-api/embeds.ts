import { API_PATH, fragmentPath } from '@party-building/contract';
import type { Site } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { builtElements } from '../embeds/built-elements';
import { embedFieldsFrom } from '../embeds/fields';
import { newId } from '../embeds/new-id';
import type { KeyedList } from '../embeds/options';
import { embedProblems, idProblem } from '../embeds/problems';
import { changeEmbed, createEmbed, listEmbeds, readEmbed, removeEmbed, type EmbedFields } from '../embeds/stored-embeds';
import { message, type Say } from '../messages';
import { invalidFields } from '../messages/invalid-field';
import { publisherOf } from '../publication/publisher';
import { readAppearance } from '../settings/stored-appearance';

const PAGE_SIZES = [10, 20, 50, 100];

export const embeds = ({ strapi }: { strapi: Core.Strapi }) => {
  const say: Say = (id, values) => message(strapi, id, values);
  const publisher = () => publisherOf(strapi);
  const taken = async (id: string): Promise<boolean> => (await readEmbed(strapi, id)) !== undefined;

  /** The fields of the body, where nothing is wrong with them. */
  function fieldsFrom(ctx: Context): EmbedFields {
    const fields = embedFieldsFrom(ctx.request.body);
    if (!fields) throw invalidFields([{ path: [], message: say('embeds.malformed') }]);
    const { site } = publisher();
    const judged = {
      elements: builtElements().elements,
      locales: [...(site?.snapshots.keys() ?? [])],
      isPublished: (list: KeyedList, key: string) => site !== undefined && isPublished(site, list, key),
      say,
    };
    const problems = embedProblems(fields, judged);
    if (problems.length > 0) throw invalidFields(problems, say('embeds.summary'));
    return fields;
  }

  /** The answer to a change: the saved embed as it stands once every reader sees it. */
  async function answer(ctx: Context, id: string): Promise<void> {
    await publisher().settled();
    const data = await readEmbed(strapi, id);
    if (data) ctx.body = { data };
    else ctx.notFound(say('embeds.gone', { id }));
  }

  return {
    /** What the builder offers, and what its snippets name. */
    async builder(ctx: Context): Promise<void> {
      const { elements, colors, radius, space, release } = builtElements();
      const { site } = publisher();
      ctx.body = {
        data: {
          publicUrl: String(strapi.config.get('server.absoluteUrl')),
          release,
          elements,
          presets: { colors, radius, space },
          site: (await readAppearance(strapi)) ?? {},
          locales: [...(site?.snapshots.keys() ?? [])],
        },
      };
    },

    async list(ctx: Context): Promise<void> {
      const { page: wanted, pageSize: size, _q: search = '' } = ctx.query as Record<string, string | undefined>;
      const pageSize = PAGE_SIZES.find((each) => each === Number(size)) ?? 20;
      const page = Math.max(1, Math.floor(Number(wanted)) || 1);
      const { embeds: data, total } = await listEmbeds(strapi, { page, pageSize, search: String(search).slice(0, 100) });
      ctx.body = { data, meta: { pagination: { page, pageSize, pageCount: Math.max(1, Math.ceil(total / pageSize)), total } } };
    },

    async read(ctx: Context): Promise<void> {
      const id = String(ctx['params'].id);
      const data = await readEmbed(strapi, id);
      if (data) ctx.body = { data };
      else ctx.notFound(say('embeds.gone', { id }));
    },

    async create(ctx: Context): Promise<void> {
      const fields = fieldsFrom(ctx);
      const wanted = (ctx.request.body as { id?: unknown }).id;
      const id = typeof wanted === 'string' && wanted !== '' ? wanted : await newId(fields, taken);
      const problems = idProblem(id, say);
      if (problems.length > 0) throw invalidFields(problems, say('embeds.summary'));
      const isTaken = (): Error => invalidFields([{ path: ['id'], message: say('embeds.id.taken', { id }) }], say('embeds.summary'));
      if (await taken(id)) throw isTaken();
      // Of two that come together the table's index lets one in.
      await createEmbed(strapi, publisher(), id, fields).catch(async (error: unknown) => {
        throw (await taken(id)) ? isTaken() : error;
      });
      await answer(ctx, id);
    },

    async change(ctx: Context): Promise<void> {
      const id = String(ctx['params'].id);
      const fields = fieldsFrom(ctx);
      const { edition } = ctx.request.body as { edition?: unknown };
      if (!(await taken(id))) return void ctx.notFound(say('embeds.gone', { id }));
      if (!(await changeEmbed(strapi, publisher(), { id, edition: Number(edition) }, fields))) ctx.throw(409, say('embeds.changed'));
      await answer(ctx, id);
    },

    async remove(ctx: Context): Promise<void> {
      const id = String(ctx['params'].id);
      if (!(await removeEmbed(strapi, publisher(), id))) return void ctx.notFound(say('embeds.gone', { id }));
      await publisher().settled();
      ctx.body = { data: { id } };
    },
  };
};

/** Whether something with this key is published in any locale. There may be very many activities: each is known by its fragment. */
function isPublished({ snapshots, resources }: Site, list: KeyedList, key: string): boolean {
  if (list === 'activities')
    return [...snapshots.keys()].some((locale) => resources.has(`${API_PATH}/${fragmentPath(locale, 'pb-activity', key)}`));
  return [...snapshots.values()].some((snapshot) => snapshot[list]?.some((each) => each.key === key));
}
