import type { Core } from '@strapi/strapi';

interface User {
  id: number;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
}

/** What administrators are called, by id; nothing of those who are gone. Their addresses are nobody else's business. */
export async function namesOf(strapi: Core.Strapi, ids: Iterable<number | null>): Promise<Map<number, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const users = (await strapi.db.query('admin::user').findMany({
    where: { id: { $in: wanted } },
    select: ['id', 'firstname', 'lastname', 'username'],
  })) as User[];
  return new Map(users.map((user) => [user.id, nameOf(user)]));
}

export const nameOf = ({ id, firstname, lastname, username }: User): string =>
  [firstname, lastname].filter(Boolean).join(' ') || (username ?? `#${id}`);
