import type { AttributeOptions } from './attribute';

/** As much of an attribute's schema as we read. */
export interface AttributeSchema {
  type: string;
  component?: string;
  repeatable?: boolean;
  default?: unknown;
  /** Of media: kinds of files. */
  allowedTypes?: string[];
  min?: number;
  max?: number;
  maxLength?: number;
  customField?: string;
  options?: { values?: string[]; target?: string };
  pluginOptions?: { i18n?: { localized?: boolean }; 'party-building'?: AttributeOptions };
}

export type Attributes = Record<string, AttributeSchema>;

/** Finds a component's attributes by its uid. */
export type Components = (uid: string) => Attributes;

export interface Field {
  path: (string | number)[];
  attribute: AttributeSchema;
  value: unknown;
  /** The document, or the item of a component, that has it, under this name. */
  holder: Record<string, unknown>;
  name: string;
}

/** Every attribute of a document, the ones inside components with it, in the order of the schema. */
export function* fieldsOf(
  attributes: Attributes,
  data: Record<string, unknown>,
  components: Components,
  path: Field['path'] = [],
): Generator<Field> {
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = data[name];
    yield { path: [...path, name], attribute, value, holder: data, name };
    if (attribute.type !== 'component' || !attribute.component) continue;
    const inner = components(attribute.component);
    const items = Array.isArray(value) ? value.map((item, index) => [item, [name, index]] as const) : [[value, [name]] as const];
    for (const [item, place] of items) {
      if (typeof item === 'object' && item !== null) {
        yield* fieldsOf(inner, item as Record<string, unknown>, components, [...path, ...place]);
      }
    }
  }
}
