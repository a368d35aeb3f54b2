import { COLOUR_MODES, GROUNDS, LOGO_ARRANGEMENTS, type ColourMode, type Ground, type LogoArrangement } from '@party-building/contract';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { LOGO } from '../../content-types/uids';
import { message } from '../../messages';
import { wholeDraft, type VariantRow } from './drafts';

/** A file of the media library, and the place among a logo's variants that it is for. */
export interface Placing {
  /** The file's id. */
  file: number;
  arrangement: LogoArrangement;
  colourMode: ColourMode;
  ground: Ground;
  /** BCP 47 tag of the words in it; `null` where there are none. */
  language: string | null;
  /** Key of the variant whose file it replaces; `null` where the place is free. */
  replaces: string | null;
}

const oneOf = (values: readonly string[], value: unknown): boolean => typeof value === 'string' && values.includes(value);

export function isPlacing(value: unknown): value is Placing {
  const { file, arrangement, colourMode, ground, language, replaces } = (value ?? {}) as Record<keyof Placing, unknown>;
  return (
    Number.isSafeInteger(file) &&
    oneOf(LOGO_ARRANGEMENTS, arrangement) &&
    oneOf(COLOUR_MODES, colourMode) &&
    oneOf(GROUNDS, ground) &&
    (language === null || (typeof language === 'string' && language.length <= 35)) &&
    (replaces === null || typeof replaces === 'string')
  );
}

interface Placement {
  documentId: string;
  locale: string;
  placings: readonly Placing[];
  userId: number;
}

/**
 * Writes files as variants into a logo's draft, all or none; what is published stays as it is. A variant whose file is replaced keeps its
 * key: embeds that name it show the new drawing.
 *
 * @throws ApplicationError (409 by the controller) where the draft has changed since the editor saw it, ValidationError as every save.
 */
export async function placeVariants(strapi: Core.Strapi, { documentId, locale, placings, userId }: Placement): Promise<void> {
  await strapi.db.transaction(async () => {
    const draft = (await wholeDraft(strapi, documentId)).find((row) => row.locale === locale);
    const present = draft?.variants ?? [];
    const changed = (): Error => new errors.ApplicationError(message(strapi, 'logos.place.changed'), { reason: 'changed' });
    const taken = new Set(present.map(placeOf));
    const replaced = new Map<string, Placing>();
    for (const placing of placings) {
      if (placing.replaces === null) {
        // Also where two files of this call are for one place.
        if (taken.has(placeOf(placing))) throw changed();
        taken.add(placeOf(placing));
      } else {
        const variant = present.find(({ key }) => key === placing.replaces);
        if (!variant || placeOf(variant) !== placeOf(placing) || replaced.has(variant.key)) throw changed();
        replaced.set(variant.key, placing);
      }
    }
    await demandFiles(strapi, placings);
    const variants = [
      ...present.map(({ id, key, arrangement, colourMode, ground, language, file }) => ({
        ...{ id, key, arrangement, colourMode, ground, language },
        file: replaced.get(key)?.file ?? file?.id ?? null,
      })),
      ...placings
        .filter(({ replaces }) => replaces === null)
        .map(({ file, arrangement, colourMode, ground, language }) => ({ file, arrangement, colourMode, ground, language })),
    ];
    await strapi.documents(LOGO).update({ documentId, locale, data: { variants, updatedBy: userId } as never });
  });
}

const placeOf = ({ arrangement, colourMode, ground, language }: Pick<VariantRow, 'arrangement' | 'colourMode' | 'ground' | 'language'>) =>
  [arrangement, colourMode, ground, (language ?? '').toLowerCase()].join(' ');

async function demandFiles(strapi: Core.Strapi, placings: readonly Placing[]): Promise<void> {
  const ids = new Set(placings.map(({ file }) => file));
  const there = await strapi.db.query('plugin::upload.file' as UID.Schema).count({ where: { id: { $in: [...ids] } } });
  if (there < ids.size) throw new errors.ValidationError(message(strapi, 'logos.place.no-file'));
}
