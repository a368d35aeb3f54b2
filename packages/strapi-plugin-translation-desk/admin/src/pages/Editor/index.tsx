import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { OPEN } from '../../permissions';
import { EditorPage } from './EditorPage';

/** The editor of one document in one language, for those who may. */
export default function ProtectedEditorPage() {
  const { uid = '', documentId = '', locale = '' } = useParams();
  return (
    <Page.Protect permissions={[OPEN]}>
      {/* Another document is another page: nothing of one stays in the other. */}
      <EditorPage key={`${uid}/${documentId}/${locale}`} of={{ uid, documentId, locale }} />
    </Page.Protect>
  );
}
