import type { Appearance } from '@party-building/contract';
import { appearanceSchema } from '@party-building/contract/schema';
import { dayOf } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { builtElements } from '../embeds/built-elements';
import type { ColorPreset } from '../embeds/options';
import { message, type Say } from '../messages';
import { invalidFields } from '../messages/invalid-field';
import { publisherOf } from '../publication/publisher';
import { appearanceProblems } from '../settings/appearance';
import { readAppearance, writeAppearance } from '../settings/stored-appearance';
import { readSettings } from '../settings/stored-settings';

interface AppearanceAnswer {
  /** Empty where nobody has set anything. */
  data: Appearance;
  meta: {
    timeZone: string;
    /** The day in the site's zone, `yyyy-mm-dd`. */
    today: string;
    locales: string[];
    /** What holds where nothing is set. */
    presets: { colors: ColorPreset[]; radius: number; space: number };
  };
}

export const appearance = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    ctx.body = await answer(strapi);
  },

  async write(ctx: Context): Promise<void> {
    const say: Say = (id, values) => message(strapi, id, values);
    const problems = appearanceProblems(ctx.request.body, say);
    if (problems.length > 0) throw invalidFields(problems, say('appearance.summary'));
    await writeAppearance(strapi, appearanceSchema.parse(ctx.request.body));
    // The build that the write has asked for shows it; other instances follow it.
    await publisherOf(strapi).settled();
    ctx.body = await answer(strapi);
  },
});

async function answer(strapi: Core.Strapi): Promise<AppearanceAnswer> {
  const { timeZone } = await readSettings(strapi);
  const { colors, radius, space } = builtElements();
  return {
    data: (await readAppearance(strapi)) ?? {},
    meta: {
      timeZone,
      today: dayOf(new Date(), timeZone),
      locales: [...(publisherOf(strapi).site?.snapshots.keys() ?? [])],
      presets: { colors, radius, space },
    },
  };
}
