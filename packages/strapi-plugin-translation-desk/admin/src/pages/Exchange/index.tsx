import { Page } from '@strapi/strapi/admin';
import { OPEN } from '../../permissions';
import { ExchangePage } from './ExchangePage';

/** "Import and export", for those who may. */
export default function ProtectedExchangePage() {
  return (
    <Page.Protect permissions={[OPEN]}>
      <ExchangePage />
    </Page.Protect>
  );
}
