import { plainText, type Inline } from '../inline/inline.js';
import type { KnownItem } from './identify.js';
import { isEntry, itemText, itemsOf, type Item, type Naming } from './items.js';
import { fieldPath, isWithin, itemPath } from './path.js';
import { holdsText, roleOf } from './role.js';
import { attributesOf, type Attribute, type Attributes, type Entry, type Schema } from './schema.js';
import { writeBlocks } from './write-blocks.js';

export interface TargetWrite {
  readonly schema: Schema;
  /** The document in the locale that is translated from: what the target lacks is made after it. */
  readonly source: Entry;
  /** The target as it is now, populated to the depth of its components; nothing where the locale does not exist yet. */
  readonly target: Entry | undefined;
  /** What to write, by path. */
  readonly texts: ReadonlyMap<string, readonly Inline[]>;
  /**
   * Whether a document that the source leads to is there in the target's locale; yes, too, where its content type has no locales. By default
   * all are.
   */
  readonly isThere?: (contentType: string, documentId: string) => boolean;
  readonly sourceNaming?: Naming;
  readonly targetNaming?: Naming;
}

export interface WrittenTarget {
  /** The whole entry: what was there with the texts in it. */
  readonly entry: Entry;
  /** The top-level attributes that differ: all that an update needs to send. */
  readonly attributes: readonly string[];
  /** Paths that neither locale of the document has (any more). */
  readonly unknown: readonly string[];
  /** What to keep of each list that was written to, so that its items without keys are known again. */
  readonly seen: ReadonlyMap<string, readonly KnownItem[]>;
}

/**
 * Puts texts into a target and leaves everything else as it is. Each component keeps its `id`: Strapi makes those anew that are sent without
 * one. What the target lacks (an item, a paragraph, the whole locale) is made after the source, in its place, without the source's texts;
 * values of the locale, as pictures, are taken over. A locale that is there is its editors': what they left empty stays so.
 */
export function writeTarget({
  schema,
  source,
  target,
  texts,
  isThere = () => true,
  sourceNaming = {},
  targetNaming = {},
}: TargetWrite): WrittenTarget {
  const left = new Map(texts);
  const seen = new Map<string, readonly KnownItem[]>();
  const wanted = (path: string) => [...left.keys()].some((each) => isWithin(each, path));

  const fill = (from: Entry, into: Entry, attributes: Attributes, path: string, within: 'type' | 'component'): Entry => {
    const changes: Record<string, unknown> = {};
    for (const [name, attribute] of Object.entries(attributes)) {
      const at = fieldPath(path, name);
      if (!wanted(at)) continue;
      const value = fillField(from[name], into[name], attribute, at, roleOf(name, attribute, within));
      if (value !== into[name]) changes[name] = value;
    }
    return Object.keys(changes).length === 0 ? into : { ...into, ...changes };
  };

  const fillField = (from: unknown, into: unknown, attribute: Attribute, path: string, role: ReturnType<typeof roleOf>): unknown => {
    switch (role) {
      case 'text': {
        const text = plainText(left.get(path) ?? []);
        return left.delete(path) ? textValue(text, into) : into;
      }
      case 'blocks':
        return writeBlocks({ from, into, path, left, seen, sourceNaming, targetNaming });
      case 'component': {
        if (!isEntry(from) && !isEntry(into)) return into;
        const inner = attributesOf(schema, attribute.component);
        return fill(isEntry(from) ? from : {}, isEntry(into) ? into : madeAfter(from as Entry, inner), inner, path, 'component');
      }
      case 'list':
      case 'zone':
        return fillList(from, into, attribute, path);
      default:
        return into;
    }
  };

  const fillList = (from: unknown, into: unknown, attribute: Attribute, path: string): unknown => {
    const component = attribute.type === 'component' ? (attribute.component ?? '') : undefined;
    const sources = itemsOf(from, component, path, schema, sourceNaming);
    const before = itemsOf(into, component, path, schema, targetNaming);
    const items = withMissing(before, sources, (item) => wanted(itemPath(path, item.id)), made);
    const values = items.map(({ id, component: uid, value }) => {
      const counterpart = sources.find((item) => item.id === id)?.value ?? {};
      return fill(counterpart, value, attributesOf(schema, uid), itemPath(path, id), 'component');
    });
    if (values.length === before.length && values.every((value, index) => value === before[index]?.value)) return into;
    for (const list of new Set(items.flatMap(({ known }) => known?.list ?? []))) {
      const known = items.flatMap(({ component: uid, known: before }, index) =>
        before?.list === list ? [{ id: before.id, text: itemText(values[index] as Entry, uid, schema) }] : [],
      );
      seen.set(list, known);
    }
    return values;
  };

  const made = (item: Item): Item => ({ ...item, value: madeAfter(item.value, attributesOf(schema, item.component)) });

  const madeAfter = (from: Entry, attributes: Attributes): Entry => {
    const { id: _id, ...rest } = from;
    return Object.fromEntries(
      Object.entries(rest).map(([name, value]) => {
        const attribute = attributes[name];
        return [name, attribute ? valueAfter(value, attribute, roleOf(name, attribute, 'component')) : value];
      }),
    );
  };

  const valueAfter = (value: unknown, attribute: Attribute, role: ReturnType<typeof roleOf>): unknown => {
    const after = (inner: unknown) =>
      isEntry(inner) ? madeAfter(inner, attributesOf(schema, attribute.component ?? String(inner['__component'] ?? ''))) : inner;
    // A password is read as its hash, which Strapi would take for the password.
    if (role === 'text' || attribute.type === 'password') return null;
    if (role === 'blocks') return [];
    if (role === 'reference') return referencesAfter(value, attribute.target);
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return value;
    if (!Array.isArray(value)) return after(value);
    // A list of texts is filled item by item, as they are translated; one of pictures is taken over as a whole.
    return role !== 'context' && holdsText({ list: attribute }, 'component', schema) ? [] : value.map(after);
  };

  /** Strapi takes no write that leads to a document which is not there. */
  const referencesAfter = (value: unknown, contentType: string | undefined): unknown => {
    const leads = (to: unknown) => isEntry(to) && contentType !== undefined && isThere(contentType, String(to['documentId']));
    return Array.isArray(value) ? value.filter(leads) : leads(value) ? value : null;
  };

  /** What a locale has before it has texts. What it leads to is left to editors: some relations would be taken from the source. */
  const madeLocale = (): Entry =>
    Object.fromEntries(
      Object.entries(schema.attributes).flatMap(([name, attribute]) => {
        const role = roleOf(name, attribute, 'type');
        const isWordless = ['component', 'list', 'zone'].includes(role) && !holdsText({ [name]: attribute }, 'type', schema);
        const value = role === 'structure' || isWordless ? valueAfter(source[name], attribute, role) : undefined;
        // What is empty is for the type's default to say.
        return value === undefined || value === null ? [] : [[name, value]];
      }),
    );

  const before = target ?? {};
  const filled = fill(source, before, schema.attributes, '', 'type');
  // An empty text makes no locale.
  const entry = target === undefined && filled !== before ? { ...madeLocale(), ...filled } : filled;
  const attributes = Object.keys(entry).filter((name) => entry[name] !== before[name]);
  return { entry, attributes, unknown: [...left.keys()], seen };
}

/** An empty text where there was none stays what it was, `null` or absent. */
const textValue = (text: string, before: unknown): unknown => (text === '' && typeof before !== 'string' ? before : text);

/** The target's items with those that it lacks and that are wanted, each behind the nearest one before it in the source. */
function withMissing<T extends { readonly id: string }>(
  target: readonly T[],
  source: readonly T[],
  isWanted: (item: T) => boolean,
  made: (item: T) => T,
): T[] {
  const items = [...target];
  const place = (id: string) => items.findIndex((item) => item.id === id);
  source.forEach((item, index) => {
    if (place(item.id) >= 0 || !isWanted(item)) return;
    const before = source
      .slice(0, index)
      .filter(({ id }) => place(id) >= 0)
      .at(-1);
    items.splice(before ? place(before.id) + 1 : 0, 0, made(item));
  });
  return items;
}
