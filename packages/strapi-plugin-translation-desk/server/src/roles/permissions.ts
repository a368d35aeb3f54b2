import { withFields, type RolePermission } from '@party-building/strapi-kit/server';
import type { Core } from '@strapi/strapi';
import { OPEN, READ_ENTRIES } from '../admin-api/actions';
import { localesOf } from '../locales/locales';
import { typesOf } from '../types/desk-types';
import type { Kind } from './kinds';

/** Everything that a ready-made role allows: its own language to write, all languages to read, since translating is reading, too. */
export async function permissionsOf(strapi: Core.Strapi, { actions }: Kind, locale: string): Promise<RolePermission[]> {
  const subjects = [...typesOf(strapi).desk.keys()];
  const onDesk = actions.flatMap((action) =>
    subjects.map((subject) => ({ action, subject, properties: { locales: [locale] }, conditions: [] })),
  );
  const reading = withFields(strapi, [{ actionId: READ_ENTRIES, subjects }], [...(await localesOf(strapi))]);
  return [...onDesk, ...reading, { action: OPEN, subject: null, properties: {}, conditions: [] }];
}
