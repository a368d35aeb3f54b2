import type { Inline } from '../inline/inline.js';
import type { KnownItem } from './identify.js';
import { isEntry, itemsOf, namedElements, type Naming } from './items.js';
import { fieldPath, itemPath } from './path.js';
import { roleOf } from './role.js';
import { attributesOf, type Attribute, type Attributes, type Entry, type Schema } from './schema.js';

/** The smallest piece that is translated, and has a state, by itself. */
export interface Unit {
  /** Where it stands; the same in all locales. See `path.ts`. */
  readonly path: string;
  /** Empty where nothing is written. */
  readonly content: readonly Inline[];
  /** The field's rules. */
  readonly field: Pick<Attribute, 'type' | 'required' | 'minLength' | 'maxLength' | 'regex'>;
  /** In a blocks field: what kind of element it is, as `heading`, and of a heading its level. */
  readonly block?: { readonly type: string; readonly level?: number };
}

/** Documents that a field leads to; whether they have the target's locale is for the caller to find out. */
export interface Reference {
  readonly path: string;
  /** The uid of the content type; absent where the relation is polymorphic. */
  readonly target?: string;
  /** Their `documentId`s, in order. */
  readonly documents: readonly string[];
}

/** A value that is not translated. */
export interface Value {
  readonly path: string;
  readonly type: string;
  readonly value: unknown;
}

/** The names of a list's items, in order. */
export interface List {
  readonly path: string;
  readonly items: readonly string[];
}

export interface EntryContent {
  /** In reading order, as the schema has its attributes. */
  readonly units: readonly Unit[];
  readonly references: readonly Reference[];
  /** Media, enumerations, numbers, dates of the locale: only whether they are there is compared. */
  readonly structure: readonly Value[];
  /** What is the same in all locales; shown to the translator, never written. */
  readonly context: readonly Value[];
  readonly lists: readonly List[];
  /** What to keep, per list of this locale, so that items without keys are known again: the next `Naming.known`. */
  readonly seen: ReadonlyMap<string, readonly KnownItem[]>;
}

/**
 * Everything that a translator works with in one locale of a document.
 *
 * @param entry Populated to the depth of its components.
 */
export function contentOfEntry(entry: Entry, schema: Schema, naming: Naming = {}): EntryContent {
  const units: Unit[] = [];
  const references: Reference[] = [];
  const structure: Value[] = [];
  const context: Value[] = [];
  const lists: List[] = [];
  const seen = new Map<string, KnownItem[]>();

  const walk = (values: Entry, attributes: Attributes, path: string, within: 'type' | 'component'): void => {
    for (const [name, attribute] of Object.entries(attributes)) {
      const value = values[name];
      const at = fieldPath(path, name);
      switch (roleOf(name, attribute, within)) {
        case 'text':
          units.push({ path: at, content: typeof value === 'string' && value !== '' ? [value] : [], field: rulesOf(attribute) });
          break;
        case 'blocks':
          walkBlocks(value, attribute, at);
          break;
        case 'component':
          if (isEntry(value)) walk(value, attributesOf(schema, attribute.component), at, 'component');
          break;
        case 'list':
        case 'zone':
          walkList(value, attribute, at);
          break;
        case 'reference':
          references.push({ path: at, ...(attribute.target && { target: attribute.target }), documents: documentsOf(value) });
          break;
        case 'structure':
          structure.push({ path: at, type: attribute.type, value });
          break;
        case 'context':
          if (value !== undefined && value !== null) context.push({ path: at, type: attribute.type, value });
          break;
        case 'nothing':
          break;
      }
    }
  };

  const walkList = (value: unknown, attribute: Attribute, path: string): void => {
    const component = attribute.type === 'component' ? (attribute.component ?? '') : undefined;
    const items = itemsOf(value, component, path, schema, naming);
    lists.push({ path, items: items.map(({ id }) => id) });
    for (const item of items) {
      if (item.known) seen.set(item.known.list, [...(seen.get(item.known.list) ?? []), item.known]);
      walk(item.value, attributesOf(schema, item.component), itemPath(path, item.id), 'component');
    }
  };

  const walkBlocks = (value: unknown, attribute: Attribute, path: string): void => {
    const elements = namedElements(value, path, naming);
    lists.push({ path, items: elements.map(({ id }) => id) });
    if (elements.length > 0)
      seen.set(
        path,
        elements.map(({ id, text }) => ({ id, text })),
      );
    for (const { id, node, parts } of elements) {
      const block = { type: node.type, ...(typeof node.level === 'number' && { level: node.level }) };
      for (const { part, content } of parts) {
        const at = itemPath(path, id);
        units.push({ path: part ? fieldPath(at, part) : at, content, field: rulesOf(attribute), block });
      }
    }
  };

  walk(entry, schema.attributes, '', 'type');
  return { units, references, structure, context, lists, seen };
}

function rulesOf({ type, required, minLength, maxLength, regex }: Attribute): Unit['field'] {
  return {
    type,
    ...(required !== undefined && { required }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(regex !== undefined && { regex }),
  };
}

function documentsOf(value: unknown): string[] {
  const documents = Array.isArray(value) ? value : [value];
  return documents.filter(isEntry).flatMap(({ documentId }) => (typeof documentId === 'string' ? [documentId] : []));
}
