import { attributesOf, isEntry, type Attribute, type Attributes, type Entry, type Schema } from '@party-building/l10n';

/**
 * Former values of a draft, as an update takes them. A component keeps its `id` only where it still stands in the same place: publishing,
 * discarding and undoing make components anew, and Strapi refuses an id that is gone. What was empty is empty as Strapi wants it: a list is
 * never `null`.
 *
 * @param values Whole attributes of the draft.
 * @param now The draft as it is; nothing where there is none.
 */
export function restorable(schema: Schema, values: Entry, now: Entry | undefined): Record<string, unknown> {
  return fields(schema, schema.attributes, values, now ?? {});
}

function fields(schema: Schema, attributes: Attributes, values: Entry, now: Entry): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const attribute = attributes[name];
      return [name, attribute ? field(schema, attribute, value, now[name]) : value];
    }),
  );
}

function field(schema: Schema, attribute: Attribute, value: unknown, now: unknown): unknown {
  if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return value;
  const standing = [now].flat().filter(isEntry);
  if (Array.isArray(value)) return value.map((item) => component(schema, attribute, item, standing));
  if (attribute.type === 'dynamiczone' || attribute.repeatable === true) return [];
  return component(schema, attribute, value, standing);
}

function component(schema: Schema, attribute: Attribute, value: unknown, standing: readonly Entry[]): unknown {
  if (!isEntry(value)) return value;
  const { id, ...rest } = value;
  const same = standing.find((each) => each['id'] === id && each['__component'] === value['__component']);
  const uid = attribute.component ?? String(value['__component'] ?? '');
  return { ...(same && { id }), ...fields(schema, attributesOf(schema, uid), rest, same ?? {}) };
}
