import { Box, Typography } from '@strapi/design-system';
import type { TermFault } from '../../api/terms';
import { useTexts } from '../../texts';

/** The lines of a file that are not taken, and why. */
export function FaultList({ faults }: { faults: readonly TermFault[] }) {
  const say = useTexts();
  if (faults.length === 0) return null;
  return (
    <Box tag="ul" maxHeight="30rem" overflow="auto" tabIndex={0} aria-label={say('terms.import.refused')}>
      {faults.map(({ line, column, sentence }, index) => (
        <li key={index}>
          <Typography textColor="danger700" style={{ overflowWrap: 'anywhere' }}>
            {column === undefined
              ? say('terms.import.fault', { line, sentence })
              : say('terms.import.fault.column', { line, column, sentence })}
          </Typography>
        </li>
      ))}
    </Box>
  );
}
