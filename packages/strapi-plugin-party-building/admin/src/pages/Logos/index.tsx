import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { LOGOS } from '../../permissions';
import { LogoPage } from './LogoPage';
import { OverviewPage } from './OverviewPage';

/** "Logos", for those who may. */
export default function ProtectedLogosPages() {
  return (
    <Page.Protect permissions={[LOGOS]}>
      <Routes>
        <Route index element={<OverviewPage />} />
        <Route path=":documentId" element={<LogoPage />} />
      </Routes>
    </Page.Protect>
  );
}
