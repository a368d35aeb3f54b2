import type { Core } from '@strapi/strapi';
import type { Check } from './check';
import { OWN_CHECKS } from './own';

const registered = new WeakMap<Core.Strapi, Check[]>();

/**
 * Adds a check of another plugin; to be called at `register` or `bootstrap`.
 *
 * @throws Error where the id is taken, or no content type is named.
 */
export function registerCheck(strapi: Core.Strapi, check: Check): void {
  const { id, uids } = check;
  if (typeof id !== 'string' || id === '') throw new Error('A check needs an id, such as “my-plugin.house-style”.');
  if (!Array.isArray(uids) || uids.length === 0) throw new Error(`The check “${id}” names no content type that it is for.`);
  if (typeof check.run !== 'function') throw new Error(`The check “${id}” has no function “run”.`);
  if (allChecks(strapi).some((other) => other.id === id)) throw new Error(`There is a check “${id}” already.`);
  registered.set(strapi, [...(registered.get(strapi) ?? []), check]);
}

const allChecks = (strapi: Core.Strapi): readonly Check[] => [...OWN_CHECKS, ...(registered.get(strapi) ?? [])];

/** The checks for a content type, ours first. */
export const checksFor = (strapi: Core.Strapi, uid: string): readonly Check[] => allChecks(strapi).filter(({ uids }) => uids.includes(uid));

/** Every content type that is checked, ours first. One that is named but not installed is none. */
export function checkedTypes(strapi: Core.Strapi): string[] {
  const named = new Set(allChecks(strapi).flatMap(({ uids }) => uids));
  return [...named].filter((uid) => uid in strapi.contentTypes);
}
