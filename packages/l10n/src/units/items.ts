import { plainText } from '../inline/inline.js';
import { blockElements } from './block-elements.js';
import { identifyItems, type KnownItem } from './identify.js';
import { roleOf } from './role.js';
import { attributesOf, type Attributes, type Entry, type Schema } from './schema.js';

/** How the items of lists are named. */
export interface Naming {
  /** The attribute that holds an item's stable key; by default `key`, where a component has it as a string that is not localized. */
  readonly keyField?: (component: string, attributes: Attributes) => string | undefined;
  /** What is known of the items without a key of one list of this locale; by default nothing. */
  readonly known?: (list: string) => readonly KnownItem[];
}

/** An item of a list of components or of a dynamic zone. */
export interface Item {
  readonly id: string;
  readonly component: string;
  readonly value: Entry;
  /** Without a key: what is to be kept to know the item again, and of which list. */
  readonly known?: KnownItem & { readonly list: string };
}

/** The items of a list of components (`component` says which) or of a dynamic zone (each says its own), named. */
export function itemsOf(list: unknown, component: string | undefined, path: string, schema: Schema, naming: Naming): Item[] {
  const values = Array.isArray(list) ? list.filter(isEntry) : [];
  const seen = new Set<string>();
  const items = values.map((value) => {
    const uid = component ?? String(value['__component'] ?? '');
    const key = keyOf(value, uid, schema, naming);
    // Of a pasted duplicate the first keeps the key.
    if (key === undefined || seen.has(key)) return { value, uid };
    seen.add(key);
    return { value, uid, key };
  });
  const without = items.filter(({ key }) => key === undefined);
  const named = new Map<object, { id: string; known: KnownItem & { list: string } }>();
  // Items of different components are never one and the same.
  for (const uid of new Set(without.map((item) => item.uid))) {
    const alike = without.filter((item) => item.uid === uid);
    const texts = alike.map(({ value }) => itemText(value, uid, schema));
    // Two components of a zone may hold the same text: each has a list of its own.
    const within = component === undefined ? `${path}:${uid}` : path;
    const names = identifyItems(texts, naming.known?.(within) ?? []);
    alike.forEach((item, index) => {
      const id = names[index] as string;
      const known = { list: within, id, text: texts[index] as string };
      named.set(item, { id: component === undefined ? `${id}:${uid}` : id, known });
    });
  }
  return items.map((item) => ({ component: item.uid, value: item.value, ...(named.get(item) ?? { id: item.key as string }) }));
}

/** The elements of a blocks field, named; `blocks` keep no keys. */
export function namedElements(blocks: unknown, path: string, naming: Naming) {
  const elements = blockElements(blocks);
  const ids = identifyItems(
    elements.map(({ text }) => text),
    naming.known?.(path) ?? [],
  );
  return elements.map((element, index) => ({ ...element, id: ids[index] as string }));
}

export const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

function keyOf(value: Entry, uid: string, schema: Schema, naming: Naming): string | undefined {
  const field = (naming.keyField ?? usualKeyField)(uid, attributesOf(schema, uid));
  const key = field === undefined ? undefined : value[field];
  return typeof key === 'string' && key !== '' ? key : undefined;
}

export function usualKeyField(_component: string, attributes: Attributes): string | undefined {
  const key = Object.hasOwn(attributes, 'key') ? attributes['key'] : undefined;
  return key?.type === 'string' && key.pluginOptions?.i18n?.localized === false ? 'key' : undefined;
}

/** All text of an item, by which it is known again where it has no key. */
export const itemText = (value: Entry, component: string, schema: Schema): string =>
  textOf(value, attributesOf(schema, component), schema, [component]);

function textOf(value: Entry, attributes: Attributes, schema: Schema, above: readonly string[]): string {
  const texts = Object.entries(attributes).flatMap(([name, attribute]): string[] => {
    const held = value[name];
    const deeper = (inner: unknown, uid: string) =>
      isEntry(inner) && above.length < DEEPEST ? [textOf(inner, attributesOf(schema, uid), schema, [...above, uid])] : [];
    switch (roleOf(name, attribute, 'component')) {
      case 'text':
        return typeof held === 'string' ? [held] : [];
      case 'blocks':
        return blockElements(held).map(({ parts }) => parts.map(({ content }) => plainText(content)).join('\n'));
      case 'component':
        return deeper(held, attribute.component ?? '');
      case 'list':
        return Array.isArray(held) ? held.flatMap((each) => deeper(each, attribute.component ?? '')) : [];
      default:
        return [];
    }
  });
  return texts.filter((text) => text !== '').join('\n');
}

/** Data that holds itself would be walked for ever. */
const DEEPEST = 32;
