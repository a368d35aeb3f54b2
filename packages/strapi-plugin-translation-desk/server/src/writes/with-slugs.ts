import type { Core } from '@strapi/strapi';
import type { Attribute, Entry, WrittenTarget } from '@party-building/l10n';
import type { OpenTarget } from './open-target';

/** As much of the Content Manager's service as is used: it knows each field's options, and which slugs are taken in a locale. */
interface SlugMaker {
  generateUIDField(about: { contentTypeUID: string; field: string; locale: string; data: Entry }): Promise<string>;
  findUniqueUID(about: { contentTypeUID: string; field: string; locale: string; value: string }): Promise<string>;
}

type Fields = Pick<WrittenTarget, 'entry' | 'attributes'>;

/** What Strapi makes of a text without a letter that an address may have: nothing, or a number behind nothing. */
const OF_NOTHING = /^(?:-\d+)?$/u;

/**
 * Adds to what is written the slugs that the target lacks, where there is something to make them of. One that is there is never touched
 * again.
 */
export async function withSlugs(strapi: Core.Strapi, opened: OpenTarget, { entry, attributes }: Fields): Promise<Fields> {
  if (attributes.length === 0) return { entry, attributes };
  const slugs: Record<string, string> = {};
  for (const [field, attribute] of Object.entries(opened.type.schema.attributes)) {
    if (attribute.type !== 'uid' || isText(entry[field])) continue;
    const slug = await slugOf(strapi, opened, entry, field, attribute);
    if (slug !== undefined) slugs[field] = slug;
  }
  return { entry: { ...entry, ...slugs }, attributes: [...attributes, ...Object.keys(slugs)] };
}

/** The one that readers know; else one of the target's text; of a text in Chinese, one of the source's slug; else Strapi's own. */
async function slugOf(
  strapi: Core.Strapi,
  { type, reading, locale }: OpenTarget,
  entry: Entry,
  field: string,
  { targetField }: Attribute,
): Promise<string | undefined> {
  const known = reading.versions.get(locale)?.published?.[field];
  if (isText(known)) return known;
  const maker = strapi.plugin('content-manager').service('uid') as unknown as SlugMaker;
  const about = { contentTypeUID: type.uid, field, locale };
  const source = reading.versions.get(reading.row.sourceLocale)?.draft ?? {};
  if (targetField !== undefined) {
    // What all locales share is not in an entry that is yet to be made.
    const isLocalized = type.schema.attributes[targetField]?.pluginOptions?.i18n?.localized === true;
    const text = (isLocalized ? entry : source)[targetField];
    if (!isText(text)) return undefined;
    const slug = await maker.generateUIDField({ ...about, data: { [targetField]: text } });
    if (!OF_NOTHING.test(slug)) return slug;
    const sources = source[field];
    if (isText(sources)) return maker.findUniqueUID({ ...about, value: sources });
  }
  return maker.generateUIDField({ ...about, data: {} });
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
