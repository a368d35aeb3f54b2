import { Box, Button, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { statusOf } from '../../api';
import { useTexts } from '../../texts';

interface Props {
  /** Absent while it loads. */
  error?: unknown;
  onRetry: () => void;
}

/** Stands where a page's content would stand: it is coming, or it is not and says why. */
export function LoadState({ error, onRetry }: Props) {
  const say = useTexts();
  if (error === undefined)
    return (
      <Flex justifyContent="center" padding={8} aria-busy>
        <Loader>{say('logos.loading')}</Loader>
      </Flex>
    );
  const status = statusOf(error);
  const kind = status === 403 ? 'forbidden' : status === 404 ? 'gone' : 'failed';
  return (
    <Box role="alert">
      <EmptyStateLayout
        icon={kind === 'forbidden' ? <EmptyPermissions width="16rem" /> : <WarningCircle width="6rem" height="6rem" />}
        content={say(`logos.load.${kind}`)}
        action={
          kind === 'failed' ? (
            <Button variant="secondary" onClick={onRetry}>
              {say('logos.load.retry')}
            </Button>
          ) : undefined
        }
      />
    </Box>
  );
}
