import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registerComponents } from '../components/register';
import { contentTypes } from './index';
import type { AttributeSchema } from './walk';

interface Schema {
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, AttributeSchema>;
}

/** The components as they reach Strapi's registry. */
function components(): Record<string, Schema> {
  const registered: Record<string, Schema> = {};
  const registry = { get: (uid: string) => registered[uid], set: (uid: string, schema: Schema) => void (registered[uid] = schema) };
  registerComponents({ get: () => registry } as unknown as Parameters<typeof registerComponents>[0]);
  return registered;
}

const types = Object.entries(contentTypes).map(([name, { schema }]): [string, Schema] => [name, schema as unknown as Schema]);
const all: [string, Schema][] = [...types, ...Object.entries(components())];
const attributes = all.flatMap(([name, schema]) =>
  Object.entries(schema.attributes).map(([attribute, definition]): [string, AttributeSchema] => [`${name}.${attribute}`, definition]),
);

describe('every content type and component', () => {
  it('is walked', () => {
    expect(types.map(([name]) => name)).toEqual(['concept', 'grasp', 'value', 'culture-logo', 'carrier', 'venue', 'activity']);
    const files = readdirSync(new URL('../components', import.meta.url)).filter((file) => file !== 'register.ts');
    expect(Object.keys(components())).toEqual(files.map((file) => `party-building.${file.replace('.ts', '')}`));
    expect(attributes.length).toBeGreaterThan(100);
  });

  it.each(types)('%s has drafts and languages', (_, schema) => {
    expect([schema.options?.draftAndPublish, schema.pluginOptions?.i18n?.localized]).toEqual([true, true]);
  });

  // Without it a component's attribute is overwritten across locales on save.
  it.each(attributes)('%s says whether it is localized', (_, { pluginOptions }) => {
    expect(pluginOptions?.i18n?.localized).toBeTypeOf('boolean');
  });

  it.each(attributes)("%s has a name that is not Strapi's", (path) => {
    expect(['status', 'locale', 'publishedAt', 'documentId', 'localizations']).not.toContain(path.split('.').at(-1));
  });

  // Relations lose their published link when the target is published again, and count as localized whatever the schema says; so do uids.
  it.each(attributes)('%s is neither a relation nor a uid', (_, { type }) => {
    expect(['relation', 'uid', 'dynamiczone', 'richtext']).not.toContain(type);
  });

  it.each(all.filter(([, schema]) => 'key' in schema.attributes))('%s has one key for all languages', (_, schema) => {
    expect(schema.attributes['key']).toMatchObject({ type: 'string', pluginOptions: { i18n: { localized: false } } });
  });

  it.each(attributes.filter(([, { repeatable }]) => repeatable))('%s holds items with a key', (_, { component }) => {
    expect(components()[String(component)]?.attributes).toHaveProperty('key');
  });
});
