import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readableFor, type Readable } from '../checks/readable';
import type { Row } from '../checks/entries';
import { tallyOf } from '../checks/tally';
import { collectLines } from '../home/collect';
import { homeSources } from '../home/registry';
import { localesOf } from '../locales';
import { languageOf } from '../messages';
import { readSettings } from '../settings/stored-settings';
import { READ_ENTRIES } from './actions';
import type { Ability } from './ordered-type';

export const home = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The lines of the home page for the user. */
  async read(ctx: Context): Promise<void> {
    const ability = ctx.state['userAbility'] as Ability & { can(action: string): boolean };
    const readables = new Map<string, Readable>();
    const readable = (uid: string): Readable => {
      const known = readables.get(uid) ?? readableFor(strapi, ctx, uid);
      readables.set(uid, known);
      return known;
    };
    const { lines, failed } = await collectLines(homeSources(strapi), {
      ...(await localesOf(strapi)),
      timeZone: (await readSettings(strapi)).timeZone,
      now: new Date(),
      may: (action) => ability.can(action),
      mayRead: (uid) => ability.can(READ_ENTRIES, uid),
      mayReadEntry: (uid, row) => readable(uid).entry(row as Row),
    });
    for (const { source, error } of failed) strapi.log.warn(`party-building: the lines “${source}” of the home page: ${String(error)}`);
    const language = languageOf(strapi);
    ctx.body = {
      data: lines.map((line) => ({ ...line, text: line.text[language] })),
      meta: { failed: failed.map(({ source }) => source), pending: tallyOf(strapi).counting },
    };
  },
});
