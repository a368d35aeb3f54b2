import { Box, Button, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useTexts, type TextId } from '../texts';

interface Props {
  loading: boolean;
  /** What is being loaded. */
  text: TextId;
  /** What failed, and what to do. */
  failed: TextId;
  onRetry: () => void;
}

/** In the place of what is not there yet, or could not be loaded. */
export function LoadState({ loading, text, failed, onRetry }: Props) {
  const say = useTexts();
  if (loading)
    return (
      <Flex justifyContent="center" padding={8} aria-busy>
        <Loader>{say(text)}</Loader>
      </Flex>
    );
  return (
    <Box role="alert">
      <EmptyStateLayout
        icon={<WarningCircle width="6rem" height="6rem" />}
        content={say(failed)}
        action={
          <Button variant="secondary" onClick={onRetry}>
            {say('embeds.retry')}
          </Button>
        }
      />
    </Box>
  );
}
