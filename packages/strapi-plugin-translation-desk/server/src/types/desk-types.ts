import type { Core } from '@strapi/strapi';
import { contentOfEntry, hasKeylessItems, sharedComponentsWithText, type Attributes, type Schema } from '@party-building/l10n';

interface Model {
  uid: string;
  kind?: 'collectionType' | 'singleType';
  attributes: Attributes;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  info?: { displayName?: string };
  config?: { settings?: { mainField?: string } };
}

/** A content type that is translated here. */
export interface DeskType {
  readonly uid: string;
  readonly isSingle: boolean;
  readonly displayName: string;
  /** A type without drafts is live as it is saved. */
  readonly hasDrafts: boolean;
  /** The attribute that names a document for a person. */
  readonly title: string | undefined;
  readonly schema: Schema;
  /** Items are known again by what they were at the last count: see `hasKeylessItems`. */
  readonly hasKeylessItems: boolean;
}

/** A content type whose translations Strapi itself would overwrite, with the attributes that are to blame. */
export interface RefusedType {
  readonly uid: string;
  readonly attributes: readonly string[];
}

interface Types {
  readonly desk: ReadonlyMap<string, DeskType>;
  readonly refused: readonly RefusedType[];
}

const known = new WeakMap<Core.Strapi, Types>();

/** The content types of the application, sorted out once: schemas do not change while Strapi runs. */
export function typesOf(strapi: Core.Strapi): Types {
  const before = known.get(strapi);
  if (before) return before;
  const components = strapi.components as unknown as Schema['components'];
  const desk = new Map<string, DeskType>();
  const refused: RefusedType[] = [];
  for (const model of Object.values(strapi.contentTypes) as unknown as Model[]) {
    if (!hasLanguages(model)) continue;
    const schema = { uid: model.uid, attributes: model.attributes, components };
    const attributes = sharedComponentsWithText(schema);
    if (attributes.length > 0) refused.push({ uid: model.uid, attributes });
    else if (hasSomethingToTranslate(schema)) desk.set(model.uid, deskType(model, schema));
  }
  const types = { desk, refused };
  known.set(strapi, types);
  return types;
}

export const deskTypeOf = (strapi: Core.Strapi, uid: string): DeskType | undefined => typesOf(strapi).desk.get(uid);

const deskType = (model: Model, schema: Schema): DeskType => ({
  uid: model.uid,
  isSingle: model.kind === 'singleType',
  displayName: model.info?.displayName ?? model.uid,
  hasDrafts: model.options?.draftAndPublish === true,
  title: model.config?.settings?.mainField ?? Object.keys(model.attributes).find((name) => model.attributes[name]?.type === 'string'),
  schema,
  hasKeylessItems: hasKeylessItems(schema),
});

/** Whether a content type has languages, translated here or not. */
export const isLocalized = (strapi: Core.Strapi, uid: string): boolean => {
  const model = (strapi.contentTypes as unknown as Record<string, Model | undefined>)[uid];
  return model !== undefined && hasLanguages(model);
};

const hasLanguages = (model: Model): boolean => model.pluginOptions?.i18n?.localized === true;

/** A type with lists only may hold text in them, so they count. */
function hasSomethingToTranslate(schema: Schema): boolean {
  const { units, lists } = contentOfEntry({}, schema);
  return units.length > 0 || lists.length > 0;
}
