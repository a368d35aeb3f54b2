import { Page } from '@strapi/strapi/admin';
import { OPEN } from '../../permissions';
import { MatrixPage } from './MatrixPage';

/** "Documents", for those who may. */
export default function ProtectedMatrixPage() {
  return (
    <Page.Protect permissions={[OPEN]}>
      <MatrixPage />
    </Page.Protect>
  );
}
