import { Typography } from '@strapi/design-system';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useTexts } from '../../texts';
import type { Taking } from './use-taking';

/** Asks before a text that is taken goes over one that was typed. */
export function TakeDialog({ taking }: { taking: Taking }) {
  const say = useTexts();
  return (
    <ConfirmDialog
      open={taking.isAsking}
      title={say('editor.take.title')}
      confirm={say('editor.take.confirm')}
      onConfirm={() => taking.answer(true)}
      onCancel={() => taking.answer(false)}
      onClosed={taking.focus}
    >
      <Typography>{say('editor.take.question')}</Typography>
    </ConfirmDialog>
  );
}
