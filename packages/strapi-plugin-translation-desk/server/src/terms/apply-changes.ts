import type { Core } from '@strapi/strapi';
import type { TermChanges } from './compare-terms';
import { addTerms, changeTerm, removeTerms, touchTerms } from './term-rows';

/** Makes a termbase what the comparison says: all of it or nothing. */
export async function applyChanges(strapi: Core.Strapi, { added, changed, removed }: TermChanges): Promise<void> {
  if (added.length + changed.length + removed.length === 0) return;
  await strapi.db.transaction(async () => {
    await removeTerms(
      strapi,
      removed.map(({ id }) => id),
    );
    for (const { id, after } of changed) await changeTerm(strapi, id, after);
    await addTerms(strapi, added);
    await touchTerms(strapi);
  });
}
