import type { StrapiApp } from '@strapi/strapi/admin';
import { LanguagesPanel } from './LanguagesPanel';

interface ContentManagerApis {
  addEditViewSidePanel(panels: unknown[]): void;
}

/** How far the other languages are, beside Strapi's edit view. A Strapi without a place for it does without. */
export function registerPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis: Partial<ContentManagerApis> = app.getPlugin('content-manager').apis;
  apis.addEditViewSidePanel?.([LanguagesPanel]);
}
