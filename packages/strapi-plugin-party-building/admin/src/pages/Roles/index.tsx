import { Page } from '@strapi/strapi/admin';
import { ROLES } from '../../permissions';
import { RolesPage } from './RolesPage';

/** "Ready-made roles", for those who may. */
export default function ProtectedRolesPage() {
  return (
    <Page.Protect permissions={[ROLES]}>
      <RolesPage />
    </Page.Protect>
  );
}
