import { Page } from '@strapi/strapi/admin';
import { OPEN } from '../../permissions';
import { TermsPage } from './TermsPage';

/** "Terms", for those who may. */
export default function ProtectedTermsPage() {
  return (
    <Page.Protect permissions={[OPEN]}>
      <TermsPage />
    </Page.Protect>
  );
}
