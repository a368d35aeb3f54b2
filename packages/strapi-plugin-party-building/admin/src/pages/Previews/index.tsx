import { Page } from '@strapi/strapi/admin';
import { PREVIEW } from '../../permissions';
import { PreviewsPage } from './PreviewsPage';

/** "Previews", for those who may. */
export default function ProtectedPreviewsPage() {
  return (
    <Page.Protect permissions={[PREVIEW]}>
      <PreviewsPage />
    </Page.Protect>
  );
}
