import { Alert, TextButton } from '@strapi/design-system';
import { useTexts } from '../../texts';
import type { SaveProblem } from './use-arrangement';

interface Props {
  problem: SaveProblem;
  onReload: () => Promise<void>;
  onClose: () => void;
}

/** Why the order was not saved, and the way on. */
export function ProblemAlert({ problem, onReload, onClose }: Props) {
  const say = useTexts();
  return (
    <Alert
      role="alert"
      variant={problem === 'changed' ? 'warning' : 'danger'}
      title={say(`arrange.${problem}.title`)}
      closeLabel={say('arrange.close')}
      onClose={onClose}
      action={problem === 'changed' && <TextButton onClick={() => void onReload()}>{say('arrange.reload')}</TextButton>}
    >
      {say(`arrange.${problem}`)}
    </Alert>
  );
}
