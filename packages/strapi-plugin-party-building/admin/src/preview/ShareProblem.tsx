import { Alert, TextButton } from '@strapi/design-system';
import { useTexts } from '../texts';

interface Props {
  title: string;
  error: unknown;
  onRetry?: () => void;
  onClose?: () => void;
}

/** What did not work, in the server's words where it has some, and what to do. */
export function ShareProblem({ title, error, onRetry, onClose }: Props) {
  const say = useTexts();
  const sentence = typeof error === 'object' && error !== null && 'message' in error && 'status' in error ? String(error.message) : '';
  return (
    <Alert
      role="alert"
      variant="danger"
      title={title}
      closeLabel={say('preview.close')}
      {...(onClose && { onClose })}
      {...(onRetry && { action: <TextButton onClick={onRetry}>{say('preview.retry')}</TextButton> })}
    >
      {sentence || say('preview.failed')}
    </Alert>
  );
}
