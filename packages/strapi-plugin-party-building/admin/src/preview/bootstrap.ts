import type { StrapiApp } from '@strapi/strapi/admin';
import { FieldFocus } from './FieldFocus';
import { PreviewListener } from './PreviewListener';
import { SharePanel } from './SharePanel';

interface ContentManagerApis {
  addEditViewSidePanel(change: (panels: unknown[]) => unknown[]): void;
}

/** Puts sharing beside the edit view, and what hears the preview into Strapi's Preview. A Strapi without one of these places does without. */
export function bootstrapPreview(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager');
  const apis = contentManager.apis as Partial<ContentManagerApis> | undefined;
  if (apis && 'addEditViewSidePanel' in apis) apis.addEditViewSidePanel?.((panels) => [...panels, SharePanel]);
  try {
    contentManager.injectComponent('editView', 'right-links', { name: 'party-building-field-focus', Component: FieldFocus });
    contentManager.injectComponent('preview', 'actions', { name: 'party-building-preview', Component: PreviewListener });
  } catch (error) {
    console.error('Party Building Online: a click in the preview opens no field here, for Strapi has no place for what hears it.', error);
  }
}
