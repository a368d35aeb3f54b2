import { Page } from '@strapi/strapi/admin';
import { ARRANGE } from '../../permissions';
import { ArrangePage } from './ArrangePage';

/** "Arrange", for those who may. */
export default function ProtectedArrangePage() {
  return (
    <Page.Protect permissions={[ARRANGE]}>
      <ArrangePage />
    </Page.Protect>
  );
}
