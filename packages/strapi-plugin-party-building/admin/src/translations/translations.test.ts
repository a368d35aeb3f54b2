import { PUBLIC_ROUTES } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { describe, expect, it } from 'vitest';
import { registerComponents } from '../../../server/src/components/register';
import { contentTypes } from '../../../server/src/content-types';
import { hintOf } from '../content-manager/edit-layout';
import { ourType } from '../content-manager/our-type';
import en from './en';
import { messagesOf } from './messages';
import zhHans from './zh-Hans';

interface Schema {
  info: { displayName: string };
  config?: { attributes?: Record<string, { hidden?: boolean }> };
  attributes: Record<string, { options?: { values?: string[] } }>;
}
const visible = ({ config, attributes }: Schema) => Object.keys(attributes).filter((name) => !config?.attributes?.[name]?.hidden);

const types = Object.entries(contentTypes).map(([name, { schema }]) => [name, schema as unknown as Schema] as const);
const components: (readonly [string, Schema])[] = [];
const registry = { get: () => undefined, set: (uid: string, schema: Schema) => components.push([uid.split('.')[1] ?? uid, schema]) };
registerComponents({ get: () => registry } as unknown as Core.Strapi);

const owners = [
  ...types.map(([name, schema]) => ['types', name, schema] as const),
  ...components.map(([name, schema]) => ['components', name, schema] as const),
];
const attributes = owners.flatMap(([room, owner, schema]) => visible(schema).map((attribute) => ({ room, owner, attribute })));

const languages = { en: messagesOf(en, en), 'zh-Hans': messagesOf(zhHans, en) };

describe('the texts', () => {
  it('say the same things in both languages', () => expect(Object.keys(zhHans)).toEqual(Object.keys(en)));

  it('use the same values in both languages', () => {
    const values = (texts: Record<string, string>) =>
      Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, (text.match(/\{\w+\}/g) ?? []).sort()]));
    expect(values(zhHans)).toEqual(values(en));
  });

  it('are nowhere empty, and Chinese where they should be', () => {
    expect(Object.entries(en).filter(([, text]) => text.trim() === '')).toEqual([]);
    const words = Object.entries(zhHans).map(([id, text]) => [id, text.replace(/\{\w+\}|[\p{P}\s]/gu, '')] as const);
    expect(words.filter(([, text]) => text !== '' && !/\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

it.each(PUBLIC_ROUTES)('the route $id has words on the "Access" page', ({ id }) => {
  for (const messages of Object.values(languages)) expect(messages).toHaveProperty([`party-building.access.route.${id}`]);
});

describe('an editor meets words, not names of the code:', () => {
  it('walks types and components', () => {
    expect(types.map(([name]) => name)).toEqual(expect.arrayContaining(['concept', 'grasp', 'value']));
    expect(components.map(([name]) => name)).toEqual(expect.arrayContaining(['measure', 'mechanism', 'role', 'term']));
  });

  it.each(attributes)('$owner.$attribute has a label and help', ({ room, owner, attribute }) => {
    const uid = room === 'types' ? `content-types.plugin::party-building.${owner}` : `components.party-building.${owner}`;
    for (const messages of Object.values(languages)) expect(messages).toHaveProperty([`content-manager.${uid}.${attribute}`]);
    expect(hintOf(room, owner, attribute)).toBeDefined();
  });

  it.each(types)('%s has a name in both languages, found by its displayName', (name, { info }) => {
    expect(languages.en[info.displayName]).toBe(info.displayName);
    expect(languages['zh-Hans'][info.displayName]).toBe(zhHans[`types.${name}.name` as keyof typeof zhHans]);
  });

  it.each(types)('%s names itself, so that its layout is known', (name, schema) => {
    expect(ourType((schema as unknown as { pluginOptions: object }).pluginOptions)).toBe(name);
  });

  it('every choice has a word', () => {
    const choices = owners.flatMap(([, , schema]) =>
      Object.entries(schema.attributes).flatMap(([name, { options }]) => (options?.values ?? []).map((value) => `choice.${name}.${value}`)),
    );
    expect(choices).toContain('choice.growth.root');
    expect(Object.keys(en)).toEqual(expect.arrayContaining(choices));
  });
});

describe('messagesOf', () => {
  it('gives every type the labels of the attributes that Strapi adds', () => {
    expect(languages.en['content-manager.content-types.plugin::party-building.value.updatedAt']).toBe('Last changed');
  });
  it('leaves other ids of the Content Manager alone', () => {
    const foreign = Object.keys(languages.en).filter((id) => id.startsWith('content-manager.') && !id.includes('party-building'));
    expect(foreign).toEqual([]);
  });
});
