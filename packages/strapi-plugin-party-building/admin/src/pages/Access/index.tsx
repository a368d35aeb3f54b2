import { Page } from '@strapi/strapi/admin';
import { ACCESS } from '../../permissions';
import { AccessPage } from './AccessPage';

/** "Access", for those who may. */
export default function ProtectedAccessPage() {
  return (
    <Page.Protect permissions={[ACCESS]}>
      <AccessPage />
    </Page.Protect>
  );
}
