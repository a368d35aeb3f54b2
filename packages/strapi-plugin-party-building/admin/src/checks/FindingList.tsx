import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { CrossCircle, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { useTexts } from '../texts';
import type { Finding } from './api';
import { fieldLabel } from './field-label';

interface Props {
  /** Of the content type. */
  uid: string;
  findings: readonly Finding[];
  /** Goes to the field; not given where there is no way. */
  onReveal?: (path: string[]) => void;
}

/** What checks have found, the errors first; each leads to its field. */
export function FindingList({ uid, findings, onReveal }: Props) {
  const say = useTexts();
  const sorted = [...findings].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {sorted.map((finding) => (
        <Flex key={`${finding.mark}|${finding.path.join('.')}`} tag="li" alignItems="flex-start" gap={2}>
          <Box shrink={0} paddingTop={1}>
            <SeverityIcon severity={finding.severity} />
          </Box>
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Typography textColor="neutral800" variant="pi">
              {finding.message}
            </Typography>
            {onReveal && finding.path.length > 0 && (
              <WayToField onClick={() => onReveal(finding.path)}>
                {say('checks.reveal', { field: fieldLabel(uid, finding.path, say) })}
              </WayToField>
            )}
          </Flex>
        </Flex>
      ))}
    </Flex>
  );
}

/** Says by shape, colour and word how much it matters. */
export function SeverityIcon({ severity }: Pick<Finding, 'severity'>) {
  const say = useTexts();
  const label = say(`checks.severity.${severity}`);
  return severity === 'error' ? (
    <CrossCircle fill="danger600" role="img" aria-label={label} />
  ) : (
    <WarningCircle fill="warning600" role="img" aria-label={label} />
  );
}

/* A button's words are centred; these may be longer than a line, below sentences that are not. */
const WayToField = styled(TextButton)`
  text-align: start;
`;
