import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { localesOf } from '../locales/locales';
import { fill } from '../messages/fill';
import { languageOf } from '../messages/language';
import { languageName } from '../messages/language-name';
import { codeOf, KINDS, type Kind } from './kinds';
import { missingIn, type RolePermission } from '@party-building/strapi-kit/server';
import { permissionsOf } from './permissions';

/** A ready-made role as it is offered. */
export interface OfferedRole {
  readonly kind: Kind['id'];
  readonly locale: string;
  /** In the reader's language; what the role is going to be called. */
  readonly name: string;
  readonly description: string;
  /** What it may do in its language. */
  readonly actions: readonly string[];
  /** The role made of it, whatever it is called by now. */
  readonly role?: { readonly id: number; readonly name: string; readonly users: number };
  /** How many of its permissions that role does not have. */
  readonly missing: number;
}

interface StoredRole {
  id: number;
  name: string;
  permissions?: (RolePermission & { id: number })[];
}

interface RoleService {
  create(role: { name: string; code: string; description: string }): Promise<StoredRole>;
  exists(where: { name: string }): Promise<boolean>;
  addPermissions(roleId: number, permissions: RolePermission[]): Promise<unknown>;
  getUsersCount(roleId: number): Promise<number>;
}

interface PermissionService {
  deleteByIds(ids: number[]): Promise<void>;
}

const NAME_TAKEN = {
  en: 'There is another role called “{name}”. Rename that one in Settings → Roles, then create this one; nothing has been created.',
  'zh-Hans': '已有另一个名为“{name}”的角色。请先在“设置 → 角色”中将其改名，再创建此角色；本次未创建任何角色。',
};

const serviceOf = (strapi: Core.Strapi): RoleService => strapi.service('admin::role') as unknown as RoleService;

/** Every kind for every language: which one a document is written in is its own affair, so each may be the target of one. */
export async function offeredRoles(strapi: Core.Strapi): Promise<OfferedRole[]> {
  const offered: OfferedRole[] = [];
  for (const locale of await localesOf(strapi))
    for (const kind of KINDS) {
      const stored = await roleOf(strapi, kind, locale);
      const wanted = await permissionsOf(strapi, kind, locale);
      offered.push({
        kind: kind.id,
        locale,
        ...wordsOf(strapi, kind, locale),
        actions: kind.actions,
        ...(stored && { role: { id: stored.id, name: stored.name, users: await serviceOf(strapi).getUsersCount(stored.id) } }),
        missing: missingIn(stored?.permissions ?? [], wanted).length,
      });
    }
  return offered;
}

/**
 * Creates a role with all its permissions; where it is there already, gives it what it lacks. Takes nothing away: what an administrator has
 * added stays.
 *
 * @throws ApplicationError when a role of another making has the name.
 */
export async function createRole(strapi: Core.Strapi, kind: Kind, locale: string): Promise<void> {
  const { name, description } = wordsOf(strapi, kind, locale);
  await strapi.db.transaction(async () => {
    const stored = await roleOf(strapi, kind, locale);
    if (!stored && (await serviceOf(strapi).exists({ name })))
      throw new errors.ApplicationError(fill(NAME_TAKEN, languageOf(strapi), { name }));
    const role = stored ?? (await serviceOf(strapi).create({ name, code: codeOf(kind, locale), description }));
    const given = stored?.permissions ?? [];
    const missing = missingIn(given, await permissionsOf(strapi, kind, locale));
    // Permissions on the same thing with fewer fields or languages: the whole ones take their place.
    const narrower = given.filter((has) => missing.some(({ action, subject }) => has.action === action && has.subject === subject));
    if (narrower.length > 0)
      await (strapi.service('admin::permission') as unknown as PermissionService).deleteByIds(narrower.map(({ id }) => id));
    await serviceOf(strapi).addPermissions(role.id, missing);
  });
}

function wordsOf(strapi: Core.Strapi, kind: Kind, locale: string): { name: string; description: string } {
  const language = languageOf(strapi);
  const values = { language: languageName(locale, language) };
  return { name: fill(kind.name, language, values), description: fill(kind.description, language, values) };
}

const roleOf = async (strapi: Core.Strapi, kind: Kind, locale: string): Promise<StoredRole | null> =>
  (await strapi.db.query('admin::role').findOne({
    where: { code: codeOf(kind, locale) },
    populate: { permissions: true },
  })) as StoredRole | null;
