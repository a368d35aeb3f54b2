import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { EMBEDS } from '../../permissions';
import { EditorPage } from './EditorPage';
import { ListPage } from './ListPage';

/** "Embeds", for those who may: the list of what is saved, and the builder. */
export default function ProtectedEmbedsPages() {
  return (
    <Page.Protect permissions={[EMBEDS]}>
      <Routes>
        <Route index element={<ListPage />} />
        <Route path="new" element={<EditorPage />} />
        <Route path=":id" element={<EditorPage />} />
      </Routes>
    </Page.Protect>
  );
}
