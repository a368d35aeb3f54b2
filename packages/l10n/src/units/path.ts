/**
 * Where a unit stands, readable and the same in all locales: `measures[one-building].text`, `body[~6b86b273ff34]`. An item is named by its
 * stable key, or by what identified it after `~`.
 */
export const fieldPath = (within: string, field: string): string => (within === '' ? escaped(field) : `${within}.${escaped(field)}`);

export const itemPath = (list: string, item: string): string => `${list}[${escaped(item)}]`;

/** Whether `path` is `within` or stands somewhere in it. */
export const isWithin = (path: string, within: string): boolean =>
  path.startsWith(within) && (path.length === within.length || path[within.length] === '.' || path[within.length] === '[');

/** What would be read as a part of the path itself. */
const escaped = (name: string): string => name.replace(/[%.[\]]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
