import { Button } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts';
import { PREVIEW } from '../permissions';
import { typeOf } from '../plugin-id';
import { ShareDialog } from './ShareDialog';

interface PanelProps {
  model: string;
  document?: { documentId?: string; locale?: string | null } | undefined;
}

/** Beside the edit view of our types: the way to a link that shows the draft to a colleague without an account. */
export function SharePanel({ model, document }: PanelProps): { title: string; content: ReactNode } | null {
  const say = useTexts();
  const allowed = useAuth('SharePanel', ({ permissions }) => permissions.some(({ action }) => action === PREVIEW.action));
  const type = typeOf(model);
  const { documentId, locale } = document ?? {};
  if (type === undefined || !allowed || !documentId || !locale) return null;
  return { title: say('preview.share.title'), content: <ShareButton type={type} documentId={documentId} locale={locale} /> };
}

function ShareButton(of: { type: string; documentId: string; locale: string }) {
  const say = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="tertiary" width="100%" onClick={() => setOpen(true)}>
        {say('preview.share.open')}
      </Button>
      <ShareDialog {...of} open={open} onOpenChange={setOpen} />
    </>
  );
}
