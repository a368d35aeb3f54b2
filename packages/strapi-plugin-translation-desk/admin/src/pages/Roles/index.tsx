import { Page } from '@strapi/strapi/admin';
import { MANAGE } from '../../permissions';
import { RolesPage } from './RolesPage';

/** "Roles", for those who may. */
export default function ProtectedRolesPage() {
  return (
    <Page.Protect permissions={[MANAGE]}>
      <RolesPage />
    </Page.Protect>
  );
}
