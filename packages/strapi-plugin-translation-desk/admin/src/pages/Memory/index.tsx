import { Page } from '@strapi/strapi/admin';
import { OPEN } from '../../permissions';
import { MemoryPage } from './MemoryPage';

/** "Memory", for those who may. */
export default function ProtectedMemoryPage() {
  return (
    <Page.Protect permissions={[OPEN]}>
      <MemoryPage />
    </Page.Protect>
  );
}
