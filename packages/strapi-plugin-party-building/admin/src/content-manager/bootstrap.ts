import type { StrapiApp } from '@strapi/strapi/admin';
import { ArrangeLink } from './ArrangeLink';
import { registerChecks } from './checks/register';
import { explainLayout, type EditLayout } from './edit-layout';
import { explainField } from './FieldHint';
import { wordsInColumns, type Column } from './list-columns';
import { readableFilters, type Filter, type FilterLayout } from './list-filters';

/** The hook's work, or what came in where that fails: a throwing hook would take the whole edit or list view down. */
function harmless<T>(mutate: (args: T) => T): (args: T) => T {
  return (args) => {
    try {
      return mutate(args);
    } catch (error) {
      console.error('Party Building Online: labels and help are missing here, for Strapi passed something unexpected.', error);
      return args;
    }
  };
}

/** Labels, help, columns and filters of our types in Strapi's Content Manager. */
export function bootstrapContentManager(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
  app.registerHook(
    'Admin/CM/pages/EditView/mutate-edit-view-layout',
    harmless((args: { layout: EditLayout }) => ({ ...args, layout: explainLayout(args.layout, explainField) })),
  );
  app.registerHook(
    'Admin/CM/pages/ListView/inject-column-in-table',
    harmless((args: { displayedHeaders: Column[] }) => ({ ...args, displayedHeaders: wordsInColumns(args.displayedHeaders) })),
  );
  app.registerHook(
    'Admin/CM/pages/ListView/inject-in-filters',
    harmless((args: { displayedFilters: Filter[]; layout: FilterLayout }) => ({
      ...args,
      displayedFilters: readableFilters(args.displayedFilters, args.layout),
    })),
  );
  app.getPlugin('content-manager').injectComponent('listView', 'actions', { name: 'arrange', Component: ArrangeLink });
  registerChecks(app);
}
