import type { Core } from '@strapi/strapi';

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

/** Permissions for actions on content types, all fields of each named as Strapi wants it. Which actions are by field only Strapi knows: deleting is not. */
export function withFields(strapi: Core.Strapi, actions: readonly Action[], locales: readonly string[]): RolePermission[] {
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  return contentTypes
    .getPermissionsWithNestedFields(actions.map(({ actionId, subjects }) => ({ ...actionProvider.get(actionId), subjects })))
    .map(({ action, subject, properties }) => ({ action, subject, properties: { ...properties, locales: [...locales] }, conditions: [] }));
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
