import { Box, Flex, Typography } from '@strapi/design-system';
import { useTexts } from '../../../texts';
import type { RowOutcome } from './api';

/** What an import has done, and what of it failed. */
export function Outcome({ outcomes, left }: { outcomes: readonly RowOutcome[]; left: number }) {
  const say = useTexts();
  const count = (outcome: RowOutcome['outcome']): number => outcomes.filter((each) => each.outcome === outcome).length;
  const failed = outcomes.filter(({ outcome }) => outcome === 'failed');
  return (
    <Box background="neutral0" padding={6} shadow="tableShadow" hasRadius role="status">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h2" variant="delta">
          {say('import.done')}
        </Typography>
        <Typography>
          {say('import.summary', { created: count('created'), changed: count('changed'), same: count('same'), failed: failed.length })}
        </Typography>
        {left > 0 && <Typography fontWeight="bold">{say('import.left', { count: left })}</Typography>}
        {failed.length > 0 && (
          <Box tag="ul">
            {failed.map(({ row, message }) => (
              <li key={row}>
                <Typography textColor="danger700">{say('import.row', { row, message: message ?? '' })}</Typography>
              </li>
            ))}
          </Box>
        )}
      </Flex>
    </Box>
  );
}
