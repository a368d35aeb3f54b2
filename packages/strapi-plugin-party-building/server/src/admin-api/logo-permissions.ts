import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LOGO } from '../content-types/uids';

const UPLOAD = 'plugin::upload.assets.create';
const READ_UPLOADS = 'plugin::upload.read';
/** What is written of a variant. */
const WRITTEN = ['file', 'arrangement', 'colourMode', 'ground', 'language'];

/** As much of the Content Manager's and of the user's own rights as these pages ask. */
interface Checker {
  can: Record<'read' | 'update', (entity?: object, field?: string) => boolean>;
}
interface PermissionChecker {
  create(of: { userAbility: unknown; model: string }): Checker;
}
interface Ability {
  can(action: string): boolean;
}

/** What a user may do with logos beyond opening the page: their permissions on the content type and on the media library. */
export interface LogoRights {
  read: boolean;
  /** Whether the user may write the variants of a draft in a locale. */
  writes(locale: string): boolean;
  /** Whether files may be sent, and files of the library be seen. */
  upload: boolean;
}

export function logoRights(strapi: Core.Strapi, ctx: Context): LogoRights {
  const userAbility = ctx.state['userAbility'] as Ability;
  const checker = strapi.plugin('content-manager').service('permission-checker') as unknown as PermissionChecker;
  const { can } = checker.create({ userAbility, model: LOGO });
  return {
    read: can.read(),
    // Roles name the fields of components one by one; a permission set by hand may name the list.
    writes: (locale) => can.update({ locale }, 'variants') || WRITTEN.every((field) => can.update({ locale }, `variants.${field}`)),
    upload: userAbility.can(UPLOAD) && userAbility.can(READ_UPLOADS),
  };
}
