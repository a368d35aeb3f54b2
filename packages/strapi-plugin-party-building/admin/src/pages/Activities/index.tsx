import { Page } from '@strapi/strapi/admin';
import { ACTIVITIES } from '../../permissions';
import { ActivitiesPage } from './ActivitiesPage';

/** "Activities", for those who may. */
export default function ProtectedActivitiesPage() {
  return (
    <Page.Protect permissions={[ACTIVITIES]}>
      <ActivitiesPage />
    </Page.Protect>
  );
}
