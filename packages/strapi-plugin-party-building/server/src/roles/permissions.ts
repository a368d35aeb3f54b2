import { withFields, type RolePermission } from '@party-building/strapi-kit/server';
import type { Core } from '@strapi/strapi';
import { PUBLISHED_TYPES } from '../content-types/uids';
import { localesOf } from '../locales';
import type { Preset } from './presets';

/** Everything that a preset allows: Strapi wants the fields and the languages of each content permission named. */
export async function permissionsOf(strapi: Core.Strapi, { content, media, pages }: Preset): Promise<RolePermission[]> {
  const { locales } = await localesOf(strapi);
  const actions = content.map((right) => ({
    actionId: `plugin::content-manager.explorer.${right}`,
    subjects: PUBLISHED_TYPES.map(String),
  }));
  const plain = [...media.map((right) => `plugin::upload.${right}`), ...pages];
  return [...withFields(strapi, actions, locales), ...plain.map((action) => ({ action, subject: null, properties: {}, conditions: [] }))];
}
