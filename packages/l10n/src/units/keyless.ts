import { usualKeyField } from './items.js';
import { componentsOf, holdsText, roleOf } from './role.js';
import { attributesOf, type Attributes, type Schema } from './schema.js';

/**
 * Whether items of this type may be known by their texts only: paragraphs, parts of a dynamic zone, and lists of components with text that
 * have no key. Where it is not so, nothing has to be kept to know them again.
 */
export function hasKeylessItems(schema: Schema): boolean {
  const keyless = (attributes: Attributes, within: 'type' | 'component', above: readonly string[]): boolean =>
    Object.entries(attributes).some(([name, attribute]) => {
      const role = roleOf(name, attribute, within);
      if (role === 'blocks' || role === 'zone') return true;
      if (role !== 'component' && role !== 'list') return false;
      return componentsOf(attribute).some((uid) => {
        const inner = attributesOf(schema, uid);
        if (role === 'list' && usualKeyField(uid, inner) === undefined && holdsText(inner, 'component', schema, [uid])) return true;
        return !above.includes(uid) && keyless(inner, 'component', [...above, uid]);
      });
    });
  return keyless(schema.attributes, 'type', []);
}
