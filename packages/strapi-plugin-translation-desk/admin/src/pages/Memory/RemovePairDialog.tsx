import { Typography } from '@strapi/design-system';
import { plainText } from '@party-building/l10n';
import { sentenceOf, statusOf } from '../../api/errors';
import { useRemovePairMutation, type Pair } from '../../api/memory';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useTexts } from '../../texts';

/** Asks before a pair is forgotten. */
export function RemovePairDialog({ pair, onClose }: { pair: Pair; onClose: () => void }) {
  const say = useTexts();
  const [remove, { isLoading, error }] = useRemovePairMutation();
  const confirm = async () => {
    const answer = await remove(pair.id);
    // Somebody else was faster: it is gone, as it should be.
    if (!('error' in answer) || statusOf(answer.error) === 404) onClose();
  };
  return (
    <ConfirmDialog
      removes
      title={say('memory.remove.title')}
      confirm={say('memory.remove')}
      busy={isLoading}
      problem={error && (sentenceOf(error) ?? say('terms.no-answer'))}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <Typography fontWeight="bold" lang={pair.targetLocale}>
        {plainText(pair.target)}
      </Typography>
      <Typography>{say('memory.remove.what')}</Typography>
    </ConfirmDialog>
  );
}
