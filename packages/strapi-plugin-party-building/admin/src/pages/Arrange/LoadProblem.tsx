import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { useTexts } from '../../texts';

interface Props {
  forbidden: boolean;
  onRetry: () => Promise<void>;
}

/** Stands where the list would stand, and says what to do. */
export function LoadProblem({ forbidden, onRetry }: Props) {
  const say = useTexts();
  const kind = forbidden ? 'arrange.forbidden' : 'arrange.load.failed';
  const retry = (
    <Button variant="secondary" onClick={() => void onRetry()}>
      {say('arrange.retry')}
    </Button>
  );
  return (
    <Box paddingTop={6} role="alert">
      <EmptyStateLayout
        icon={forbidden ? <EmptyPermissions width="16rem" /> : <WarningCircle width="6rem" height="6rem" />}
        content={`${say(`${kind}.title`)} — ${say(kind)}`}
        action={forbidden ? undefined : retry}
      />
    </Box>
  );
}
