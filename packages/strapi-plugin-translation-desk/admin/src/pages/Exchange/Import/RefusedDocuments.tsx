import { Box, Typography } from '@strapi/design-system';
import type { DocumentReport } from '../../../api/exchange';
import { useTexts } from '../../../texts';

/** Documents of a file of which nothing is taken, and why. */
export function RefusedDocuments({ documents }: { documents: readonly DocumentReport[] }) {
  const say = useTexts();
  const refused = documents.filter(({ problem }) => problem !== undefined);
  if (refused.length === 0) return null;
  return (
    <Box tag="section" aria-label={say('import.refused')}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('import.refused.count', { count: refused.length })}
      </Typography>
      <Box tag="ul" maxHeight="24rem" overflow="auto" tabIndex={0} aria-label={say('import.refused')}>
        {refused.map(({ original, title, problem }) => (
          <li key={original}>
            <Typography textColor="danger700" style={{ overflowWrap: 'anywhere' }}>
              {title === undefined ? problem : say('import.refused.document', { title, problem: problem ?? '' })}
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}
