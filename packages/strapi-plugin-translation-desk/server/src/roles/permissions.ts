import type { Core } from '@strapi/strapi';
import { OPEN, READ_ENTRIES } from '../admin-api/actions';
import { localesOf } from '../locales/locales';
import { typesOf } from '../types/desk-types';
import type { Kind } from './kinds';

/** A permission as Strapi keeps it for a role. */
export interface RolePermission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

interface Action {
  actionId: string;
  subjects: string[];
}

interface ContentTypeService {
  getPermissionsWithNestedFields(actions: Action[]): RolePermission[];
}

interface PermissionService {
  actionProvider: { get(actionId: string): Action & { options?: object } };
}

/** Everything that a ready-made role allows: its own language to write, all languages to read, since translating is reading, too. */
export async function permissionsOf(strapi: Core.Strapi, { actions }: Kind, locale: string): Promise<RolePermission[]> {
  const subjects = [...typesOf(strapi).desk.keys()];
  const onDesk = actions.flatMap((action) =>
    subjects.map((subject) => ({ action, subject, properties: { locales: [locale] }, conditions: [] })),
  );
  return [...onDesk, ...(await reading(strapi, subjects)), { action: OPEN, subject: null, properties: {}, conditions: [] }];
}

/** Strapi wants the fields of each content permission named. */
async function reading(strapi: Core.Strapi, subjects: string[]): Promise<RolePermission[]> {
  const locales = [...(await localesOf(strapi))];
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  return contentTypes
    .getPermissionsWithNestedFields([{ ...actionProvider.get(READ_ENTRIES), subjects }])
    .map(({ action, subject, properties }) => ({ action, subject, properties: { ...properties, locales }, conditions: [] }));
}

/** What stands in `wanted` and is not allowed by `given`: another action, or a field or a language less. */
export function missingIn(given: readonly RolePermission[], wanted: readonly RolePermission[]): RolePermission[] {
  return wanted.filter(
    (want) =>
      !given.some(
        (has) =>
          has.action === want.action &&
          has.subject === want.subject &&
          has.conditions.length === 0 &&
          holds(has.properties.fields, want.properties.fields) &&
          holds(has.properties.locales, want.properties.locales),
      ),
  );
}

/** A list that is absent restricts nothing. */
const holds = (given: readonly string[] | null | undefined, wanted: readonly string[] | undefined): boolean =>
  !given || !wanted || wanted.every((each) => given.includes(each));
