import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { sentenceOf } from '../../api/errors';
import { useAdoptTargetsMutation } from '../../api/plan';
import type { TargetName } from '../../api/targets';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useTexts } from '../../texts';

interface Props {
  targets: TargetName[];
  onDone: () => void;
  onClose: () => void;
}

/** Says what it means to take translations as they stand, and asks. */
export function AdoptDialog({ targets, onDone, onClose }: Props) {
  const say = useTexts();
  const { toggleNotification } = useNotification();
  const [adopt, { isLoading, error }] = useAdoptTargetsMutation();
  const confirm = async () => {
    const answer = await adopt(targets);
    if ('error' in answer) return;
    const { targets: count, units } = answer.data.data;
    toggleNotification({ type: 'success', message: units === 0 ? say('matrix.adopt.none') : say('matrix.adopt.done', { count, units }) });
    onDone();
  };
  return (
    <ConfirmDialog
      open
      title={say('matrix.adopt.title')}
      confirm={say('matrix.adopt.confirm', { count: targets.length })}
      busy={isLoading}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <Typography>{say('matrix.adopt.what')}</Typography>
      <Typography>{say('matrix.adopt.beware')}</Typography>
      {error !== undefined && (
        <Typography role="alert" textColor="danger700">
          {sentenceOf(error) ?? say('desk.again-later')}
        </Typography>
      )}
    </ConfirmDialog>
  );
}
