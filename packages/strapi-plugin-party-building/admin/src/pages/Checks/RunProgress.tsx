import { Progress } from '@party-building/strapi-kit/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useTexts } from '../../texts';
import type { Run } from './use-run';

interface Props {
  run: Run;
  errors: number;
}

/** How far a run is, and what it has found so far. Keeps its height, so that nothing moves when it ends. */
export function RunProgress({ run: { phase, checked, total, findings }, errors }: Props) {
  const say = useTexts();
  const counts = { checked, total, errors, warnings: findings.length - errors };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Progress label={say('checks.progress')} done={phase === 'done' ? 1 : checked} total={phase === 'done' ? 1 : total} />
      <Box role="status">
        <Typography textColor="neutral800">{say(`checks.run.${phase}`, counts)}</Typography>
      </Box>
    </Flex>
  );
}
