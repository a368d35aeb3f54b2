import { Box, Button, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { statusOf } from '../api/errors';
import { useTexts, type TextId } from '../texts';

interface Props {
  /** Nothing while it is being loaded. */
  error: unknown;
  /** What is being loaded. */
  text: TextId;
  /** What failed, and what to do. */
  failed: TextId;
  onRetry: () => void;
}

/** In the place of what is not there yet, or could not be loaded. */
export function LoadState({ error, text, failed, onRetry }: Props) {
  const say = useTexts();
  if (error === undefined)
    return (
      <Flex justifyContent="center" padding={8} aria-busy>
        <Loader>{say(text)}</Loader>
      </Flex>
    );
  const status = statusOf(error);
  return (
    <Box role="alert">
      <EmptyStateLayout
        icon={status === 403 ? <EmptyPermissions width="16rem" /> : <WarningCircle width="6rem" height="6rem" />}
        content={say(status === 403 ? 'desk.forbidden' : status === 404 ? 'desk.absent' : failed)}
        action={
          status !== 403 && (
            <Button variant="secondary" onClick={onRetry}>
              {say('desk.retry')}
            </Button>
          )
        }
      />
    </Box>
  );
}
