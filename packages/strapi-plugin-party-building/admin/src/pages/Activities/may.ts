import { useAuth } from '@strapi/strapi/admin';
import { uidOf } from '../../plugin-id';

/** Whether the user's role lets them create or change activities; the server asks again. */
export function useMay(action: 'create' | 'update'): boolean {
  return useAuth('Activities', ({ permissions }) =>
    permissions.some((each) => each.action === `plugin::content-manager.explorer.${action}` && each.subject === uidOf('activity')),
  );
}
