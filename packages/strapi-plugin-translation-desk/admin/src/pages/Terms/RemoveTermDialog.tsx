import { Typography } from '@strapi/design-system';
import { sentenceOf, statusOf } from '../../api/errors';
import { useRemoveTermMutation, type Term } from '../../api/terms';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useTexts } from '../../texts';

/** Asks before a term is removed. */
export function RemoveTermDialog({ term, onClose }: { term: Term; onClose: () => void }) {
  const say = useTexts();
  const [remove, { isLoading, error }] = useRemoveTermMutation();
  const confirm = async () => {
    const answer = await remove(term.id);
    // Somebody else was faster: it is gone, as it should be.
    if (!('error' in answer) || statusOf(answer.error) === 404) onClose();
  };
  return (
    <ConfirmDialog
      removes
      title={say('terms.remove.title')}
      confirm={say('terms.remove')}
      busy={isLoading}
      problem={error && (sentenceOf(error) ?? say('terms.no-answer'))}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <Typography fontWeight="bold">{Object.values(term.texts).join(' – ')}</Typography>
      <Typography>{say('terms.remove.what')}</Typography>
    </ConfirmDialog>
  );
}
