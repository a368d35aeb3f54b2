import { Box, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTexts } from '../../texts';
import type { Run } from './use-run';

interface Props {
  run: Run;
  errors: number;
}

/** How far a run is, and what it has found so far. Keeps its height, so that nothing moves when it ends. */
export function RunProgress({ run: { phase, checked, total, findings }, errors }: Props) {
  const say = useTexts();
  const percent = phase === 'done' ? 100 : total === 0 ? 0 : Math.floor((checked / total) * 100);
  const counts = { checked, total, errors, warnings: findings.length - errors };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Wide value={percent} aria-label={say('checks.progress')} />
      <Box role="status">
        <Typography textColor="neutral800">{say(`checks.run.${phase}`, counts)}</Typography>
      </Box>
    </Flex>
  );
}

/* The design system's own is white on grey, for dark surfaces. */
const Wide = styled(ProgressBar)`
  inline-size: 100%;
  background-color: ${({ theme }) => theme.colors.neutral200};

  & > * {
    background-color: ${({ theme }) => theme.colors.primary600};
  }
`;
