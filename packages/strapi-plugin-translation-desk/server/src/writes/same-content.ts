/**
 * Whether two values of an attribute are the same but for what Strapi makes anew whenever it copies them: the ids of components and the
 * order of an object's fields.
 */
export function sameContent(one: unknown, other: unknown): boolean {
  return JSON.stringify(withoutIds(one)) === JSON.stringify(withoutIds(other));
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (value instanceof Date) return value.toISOString();
  return Object.entries(value)
    .filter(([name, of]) => name !== 'id' && of !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, of]) => [name, withoutIds(of)]);
}
