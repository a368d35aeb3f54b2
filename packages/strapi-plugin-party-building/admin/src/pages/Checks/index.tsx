import { Page } from '@strapi/strapi/admin';
import { CHECKS } from '../../permissions';
import { ChecksPage } from './ChecksPage';

/** "Checks", for those who may. */
export default function ProtectedChecksPage() {
  return (
    <Page.Protect permissions={[CHECKS]}>
      <ChecksPage />
    </Page.Protect>
  );
}
