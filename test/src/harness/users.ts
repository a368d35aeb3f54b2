import { Admin } from './admin';
import type { Cms, Login } from './cms';

export interface Permission {
  action: string;
  subject?: string;
  properties?: { fields?: string[]; locales?: string[] };
}

const PASSWORD = 'Test-password-1';

/** A user with a role of their own that allows exactly this, logged in. */
export async function createUser(cms: Cms, admin: Admin, name: string, permissions: readonly Permission[]): Promise<Admin> {
  const role = await admin.ask<{ data: { id: number } }>('POST', '/admin/roles', { name, description: `May: ${name}` });
  await admin.ask('PUT', `/admin/roles/${role.data.id}/permissions`, {
    permissions: permissions.map((permission) => ({ properties: {}, conditions: [], ...permission })),
  });
  return joinRole(cms, admin, name, role.data.id);
}

/** A user with a role that is there already, logged in. */
export async function joinRole(cms: Cms, admin: Admin, name: string, role: number): Promise<Admin> {
  const { email, password } = await createMember(admin, name, role);
  return Admin.login(cms, { email, password });
}

/** A user with a role that is there already, who has not logged in yet. */
export async function createMember(admin: Admin, name: string, role: number): Promise<Login> {
  const email = `${name}@example.com`;
  const user = await admin.ask<{ data: { id: number } }>('POST', '/admin/users', {
    email,
    firstname: name,
    lastname: 'Tester',
    roles: [role],
  });
  await admin.ask('PUT', `/admin/users/${user.data.id}`, { password: PASSWORD, isActive: true });
  return { email, password: PASSWORD };
}

/** An API token with full access to the content API. */
export async function createApiToken(admin: Admin): Promise<string> {
  const token = { name: 'full', description: '', type: 'full-access', lifespan: null };
  return (await admin.ask<{ data: { accessKey: string } }>('POST', '/admin/api-tokens', token)).data.accessKey;
}
