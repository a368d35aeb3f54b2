import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { attributesOf, componentsOf } from '../content-types/models';
import type { Attributes } from '../content-types/walk';
import type { Row } from './entries';
import type { Finding } from './check';

/** As much of the Content Manager's permission checker as we ask. */
interface PermissionChecker {
  can: { read(entity?: object, field?: string): boolean };
}

/** What a user may read of a content type: its entries, by their own conditions and languages, and the fields of each. */
export interface Readable {
  entry(row: Row): boolean;
  finding(row: Row | undefined, finding: Finding): boolean;
}

export function readableFor(strapi: Core.Strapi, ctx: Context, uid: string): Readable {
  const checkers = strapi.plugin('content-manager').service('permission-checker') as unknown as {
    create(of: { userAbility: unknown; model: string }): PermissionChecker;
  };
  const { can } = checkers.create({ userAbility: ctx.state['userAbility'], model: uid });
  const components = componentsOf(strapi);
  const attributes = attributesOf(strapi, uid);

  /** A list is readable where anything inside it is: permissions name the fields inside only. */
  const isReadable = (row: Row | undefined, names: readonly string[]): boolean => {
    if (can.read(row, names.join('.'))) return true;
    const inner = innerOf(attributes, names, components);
    return Object.keys(inner ?? {}).some((name) => isReadable(row, [...names, name]));
  };
  return {
    entry: (row) => can.read(row),
    finding: (row, { path }) => {
      const names = path.filter((step) => typeof step === 'string');
      // A check of others may name a field that there is not: then it is of the entry as a whole.
      return !(names[0] !== undefined && names[0] in attributes) || isReadable(row, names);
    },
  };
}

/** The attributes of the component at a path. */
function innerOf(
  attributes: Attributes,
  [name = '', ...rest]: readonly string[],
  components: (uid: string) => Attributes,
): Attributes | undefined {
  const component = attributes[name]?.component;
  if (component === undefined) return undefined;
  return rest.length === 0 ? components(component) : innerOf(components(component), rest, components);
}
