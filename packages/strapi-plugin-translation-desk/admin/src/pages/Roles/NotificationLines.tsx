import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useGetNotificationStateQuery } from '../../api/roles';
import { useTexts } from '../../texts';
import { digestWords, webhookWords } from './notification-words';

/** Whether anybody is told of what becomes outdated. */
export function NotificationLines() {
  const say = useTexts();
  const { data, isError, isFetching, refetch } = useGetNotificationStateQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Box tag="section" aria-label={say('notifications.title')} background="neutral0" padding={5} shadow="tableShadow" hasRadius>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography tag="h2" variant="delta">
          {say('notifications.title')}
        </Typography>
        {data && (
          <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
            <li>
              <Typography>{digestWords(data.data.digest, say)}</Typography>
            </li>
            <li>
              <Typography>{webhookWords(data.data.webhook, say)}</Typography>
            </li>
          </Flex>
        )}
        {!data && isError && !isFetching && (
          <Flex gap={2} role="alert">
            <Typography>{say('notifications.failed')}</Typography>
            <TextButton onClick={() => void refetch()}>{say('desk.retry')}</TextButton>
          </Flex>
        )}
        <Typography variant="pi" textColor="neutral600">
          {say('notifications.hint')}
        </Typography>
      </Flex>
    </Box>
  );
}
