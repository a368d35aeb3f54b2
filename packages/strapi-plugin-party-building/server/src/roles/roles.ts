import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { message, type MessageId } from '../messages';
import { missingIn, type RolePermission } from '@party-building/strapi-kit/server';
import { permissionsOf } from './permissions';
import { codeOf, PRESETS, type Preset } from './presets';

/** A ready-made role as it is offered. */
export interface OfferedRole extends Preset {
  /** In the reader's language; what the role is going to be called. */
  name: string;
  description: string;
  /** The role made of it, whatever it is called by now. */
  role?: { id: number; name: string; users: number };
  /** How many of its permissions that role does not have. */
  missing: number;
}

interface StoredRole {
  id: number;
  name: string;
  permissions?: RolePermission[];
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

const serviceOf = (strapi: Core.Strapi): RoleService => strapi.service('admin::role') as unknown as RoleService;

export async function offeredRoles(strapi: Core.Strapi): Promise<OfferedRole[]> {
  return Promise.all(
    PRESETS.map(async (preset) => {
      const stored = await roleOf(strapi, preset);
      const wanted = await permissionsOf(strapi, preset);
      return {
        ...preset,
        name: message(strapi, nameOf(preset)),
        description: message(strapi, `roles.${preset.id}.description`),
        ...(stored && { role: { id: stored.id, name: stored.name, users: await serviceOf(strapi).getUsersCount(stored.id) } }),
        missing: missingIn(stored?.permissions ?? [], wanted).length,
      };
    }),
  );
}

/**
 * Creates the role of a preset with all its permissions; where it is there already, gives it what it lacks. Takes nothing away: what an
 * administrator has added stays.
 *
 * @throws ApplicationError when a role of another making has the name.
 */
export async function createRole(strapi: Core.Strapi, preset: Preset): Promise<void> {
  const name = message(strapi, nameOf(preset));
  await strapi.db.transaction(async () => {
    const stored = await roleOf(strapi, preset);
    if (!stored && (await serviceOf(strapi).exists({ name })))
      throw new errors.ApplicationError(message(strapi, 'roles.name-taken', { name }));
    const description = message(strapi, `roles.${preset.id}.description`);
    const role = stored ?? (await serviceOf(strapi).create({ name, code: codeOf(preset), description }));
    const given = stored?.permissions ?? [];
    const missing = missingIn(given, await permissionsOf(strapi, preset));
    await remove(strapi, narrower(given, missing));
    await serviceOf(strapi).addPermissions(role.id, missing);
  });
}

const nameOf = ({ id }: Preset): MessageId => `roles.${id}.name`;

async function roleOf(strapi: Core.Strapi, preset: Preset): Promise<StoredRole | null> {
  return (await strapi.db.query('admin::role').findOne({
    where: { code: codeOf(preset) },
    populate: { permissions: true },
  })) as StoredRole | null;
}

/** Permissions on the same thing with fewer fields or languages: the whole ones take their place. */
function narrower(given: readonly RolePermission[], missing: readonly RolePermission[]): { id: number }[] {
  const replaced = given.filter((has) => missing.some(({ action, subject }) => has.action === action && has.subject === subject));
  return replaced as unknown as { id: number }[];
}

async function remove(strapi: Core.Strapi, permissions: readonly { id: number }[]): Promise<void> {
  if (permissions.length === 0) return;
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  await service.deleteByIds(permissions.map(({ id }) => id));
}
