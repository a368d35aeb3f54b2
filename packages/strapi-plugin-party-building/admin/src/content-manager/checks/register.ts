import type { StrapiApp } from '@strapi/strapi/admin';
import type { Action } from './action';
import { ChecksPanel } from './ChecksPanel';
import { withChecks } from './with-checks';

interface ContentManagerApis {
  addDocumentAction(change: (actions: Action[]) => Action[]): void;
  addEditViewSidePanel(panels: unknown[]): void;
}

/** The checks in Strapi's edit view: a panel, and a question before a publish. */
export function registerChecks(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis: Partial<ContentManagerApis> = app.getPlugin('content-manager').apis;
  apis.addDocumentAction?.((actions) => actions.map((action) => (action.type === 'publish' ? withChecks(action) : action)));
  apis.addEditViewSidePanel?.([ChecksPanel]);
}
