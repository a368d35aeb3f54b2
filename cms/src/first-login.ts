import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

export interface FirstLogin {
  email: string;
  password: string;
}

interface Users {
  exists(): Promise<boolean>;
  create(user: object): Promise<object>;
}

interface Roles {
  getSuperAdmin(): Promise<{ id: number } | null>;
}

/** Creates the first administrator of an empty CMS; `undefined` when there is one already. The password is kept nowhere. */
export async function createFirstLogin(strapi: Core.Strapi): Promise<FirstLogin | undefined> {
  const users = strapi.service('admin::user') as unknown as Users;
  if (await users.exists()) return undefined;
  const role = await (strapi.service('admin::role') as unknown as Roles).getSuperAdmin();
  if (!role) throw new Error('Strapi has no super admin role yet: start it once more.');
  const email = process.env['ADMIN_EMAIL']?.trim() || 'admin@example.com';
  // Strapi asks for a digit and both cases; the random part alone is 120 bits.
  const password = `Pb1-${randomBytes(15).toString('base64url')}`;
  await users.create({ email, firstname: 'First', lastname: 'Administrator', password, isActive: true, roles: [role.id] });
  return { email, password };
}
