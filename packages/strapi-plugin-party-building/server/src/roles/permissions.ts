import type { Core } from '@strapi/strapi';
import { PUBLISHED_TYPES } from '../content-types/uids';
import { localesOf } from '../locales';
import type { Preset } from './presets';

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

/** Everything that a preset allows: Strapi wants the fields and the languages of each content permission named. */
export async function permissionsOf(strapi: Core.Strapi, { content, media, pages }: Preset): Promise<RolePermission[]> {
  const { locales } = await localesOf(strapi);
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const actions = content.map((right) => ({
    actionId: `plugin::content-manager.explorer.${right}`,
    subjects: PUBLISHED_TYPES.map(String),
  }));
  const onContent = withFields(strapi, contentTypes, actions).map((permission) => ({
    ...permission,
    properties: { ...permission.properties, locales },
  }));
  const plain = [...media.map((right) => `plugin::upload.${right}`), ...pages];
  return [...onContent, ...plain.map((action) => ({ action, subject: null, properties: {}, conditions: [] }))];
}

interface ActionProvider {
  actionProvider: { get(actionId: string): Action & { options?: object } };
}

/** Which actions are by field only Strapi knows: deleting is not. */
function withFields(strapi: Core.Strapi, contentTypes: ContentTypeService, actions: Action[]): RolePermission[] {
  const { actionProvider } = strapi.service('admin::permission') as unknown as ActionProvider;
  const known = actions.map(({ actionId, subjects }) => ({ ...actionProvider.get(actionId), subjects }));
  return contentTypes
    .getPermissionsWithNestedFields(known)
    .map(({ action, subject, properties }) => ({ action, subject, properties: { ...properties }, conditions: [] }));
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
