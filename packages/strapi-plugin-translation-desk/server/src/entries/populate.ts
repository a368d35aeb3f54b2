import type { Attributes, Schema } from '@party-building/l10n';

type Populate = Record<string, unknown>;

/** Components that hold each other are read to this depth; Strapi's admin does not build deeper ones. */
const DEEPEST = 10;

/** Everything inside a document that a translation deals with: components at any depth, files, and which documents it leads to. */
export function deepPopulate(attributes: Attributes, components: Schema['components'], depth = 0): Populate {
  const populate: Populate = {};
  const inside = (uid: string) =>
    depth < DEEPEST ? { populate: deepPopulate(components[uid]?.attributes ?? {}, components, depth + 1) } : true;
  for (const [name, attribute] of Object.entries(attributes)) {
    if (STRAPIS_OWN.has(name)) continue;
    if (attribute.type === 'media') populate[name] = true;
    else if (attribute.type === 'relation') populate[name] = true;
    else if (attribute.type === 'component' && attribute.component) populate[name] = inside(attribute.component);
    else if (attribute.type === 'dynamiczone')
      populate[name] = { on: Object.fromEntries((attribute.components ?? []).map((uid) => [uid, inside(uid)])) };
  }
  return populate;
}

const STRAPIS_OWN = new Set(['createdBy', 'updatedBy', 'localizations']);
