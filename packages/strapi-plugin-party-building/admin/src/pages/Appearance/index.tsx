import { Page } from '@strapi/strapi/admin';
import { APPEARANCE } from '../../permissions';
import { AppearancePage } from './AppearancePage';

/** "Appearance", for those who may. */
export default function ProtectedAppearancePage() {
  return (
    <Page.Protect permissions={[APPEARANCE]}>
      <AppearancePage />
    </Page.Protect>
  );
}
