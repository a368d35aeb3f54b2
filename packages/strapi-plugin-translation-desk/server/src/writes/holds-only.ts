import type { Contents } from '../ledger/contents';
import type { DeskType } from '../types/desk-types';

/** Whether there is nothing of a locale but a draft with values in these attributes: what is the same in all locales does not count. */
export function holdsOnly({ hasDrafts }: DeskType, { draft, published }: Contents, attributes: readonly string[]): boolean {
  if (!draft || (hasDrafts && published)) return false;
  const filled = [
    ...draft.units.filter(({ content }) => content.length > 0),
    ...draft.references.filter(({ documents }) => documents.length > 0),
    ...draft.structure.filter(({ value }) => !isEmpty(value)),
    ...draft.lists.filter(({ items }) => items.length > 0),
  ];
  return filled.every(({ path }) => attributes.includes(path.split(/[.[]/u)[0] as string));
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
