import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { statusOf } from '../../api';
import { useTexts } from '../../texts';

interface Props {
  error: unknown;
  onRetry: () => void;
}

/** Stands where the activities would stand, and says what to do. */
export function Problem({ error, onRetry }: Props) {
  const say = useTexts();
  const forbidden = statusOf(error) === 403;
  return (
    <Box paddingTop={6} role="alert">
      <EmptyStateLayout
        icon={forbidden ? <EmptyPermissions width="16rem" /> : <WarningCircle width="6rem" height="6rem" />}
        content={say(forbidden ? 'activities.forbidden' : statusOf(error) === 400 ? 'activities.load.refused' : 'activities.load.failed')}
        action={
          !forbidden && (
            <Button variant="secondary" onClick={onRetry}>
              {say('activities.retry')}
            </Button>
          )
        }
      />
    </Box>
  );
}
