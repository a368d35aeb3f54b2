import type { Core } from '@strapi/strapi';
import { TRANSLATE } from '../admin-api/actions';
import { nameOf } from './names';

/** An administrator who may translate. */
export interface Translator {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  /** The language chosen for the admin. */
  readonly language: string | null;
  /** Whether this is one who may translate a type into a locale. */
  may(uid: string, locale: string): boolean;
}

interface User {
  id: number;
  email: string;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  preferedLanguage: string | null;
  isActive: boolean;
  blocked: boolean | null;
  roles: { id: number; code: string }[];
}

interface Permission {
  subject: string;
  properties: { locales?: string[] | null } | null;
  role: { id: number } | null;
}

const SUPER_ADMIN = 'strapi-super-admin';

/** All who may translate something and can log in. */
export async function translators(strapi: Core.Strapi): Promise<Translator[]> {
  const permissions = (await strapi.db.query('admin::permission').findMany({
    where: { action: TRANSLATE },
    populate: { role: { select: ['id'] } },
  })) as Permission[];
  const users = (await strapi.db.query('admin::user').findMany({
    where: { isActive: true },
    populate: { roles: { select: ['id', 'code'] } },
    orderBy: { id: 'asc' },
  })) as User[];
  return users.flatMap((user): Translator[] => {
    const isSuper = user.roles.some(({ code }) => code === SUPER_ADMIN);
    const given = permissions.filter(({ role }) => user.roles.some(({ id }) => id === role?.id));
    if (user.blocked === true || (!isSuper && given.length === 0)) return [];
    const { id, email, preferedLanguage: language } = user;
    const may = (uid: string, locale: string): boolean =>
      isSuper || given.some(({ subject, properties }) => subject === uid && (properties?.locales?.includes(locale) ?? true));
    return [{ id, name: nameOf(user), email, language, may }];
  });
}
