import { Box, Flex, Link, Status, Typography, type StatusVariant } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { EntryStates } from '../Arrange/EntryStates';
import type { LogoSummary } from './api';
import { logoPath } from './links';
import { LogoPicture, SAMPLE_GROUND } from './LogoPicture';
import { matrixOf } from './matrix';
import { ValidityStatus } from './ValidityStatus';
import { useWords } from './words';

interface Props {
  logo: LogoSummary;
  /** The default first. */
  locales: readonly string[];
}

/** One logo in the list: what it looks like, what is live, what is missing, how long it may be used. */
export function LogoRow({ logo, locales }: Props) {
  const words = useWords(locales);
  const { say } = words;
  const { locale: editorsLanguage } = useIntl();
  const shown = logo.variants.find(({ file }) => file !== null);
  const { missing, duplicates, expected, filled } = matrixOf(logo.kind, logo.variants, locales);
  const name = words.name(logo);

  return (
    <Item>
      <Box width="12rem" shrink={0}>
        {shown?.file ? (
          <LogoPicture url={shown.file.url} alt="" ground={SAMPLE_GROUND[shown.ground]} height={8} />
        ) : (
          <Flex height="8rem" background="neutral100" hasRadius justifyContent="center" padding={2}>
            <Typography variant="pi" textColor="neutral600">
              {say('logos.no-picture')}
            </Typography>
          </Flex>
        )}
      </Box>
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 20rem" minWidth={0}>
        <Typography variant="pi" textColor="neutral600">
          {words.choice('kind', logo.kind)}
        </Typography>
        <Link tag={RouterLink} to={logoPath(logo.documentId)}>
          {name}
        </Link>
        <EntryStates states={logo.state} locales={locales} editorsLanguage={editorsLanguage} />
      </Flex>
      <Flex direction="column" alignItems="flex-start" gap={2} flex="0 1 26rem">
        <Part variant={missing.length === 0 ? 'success' : 'danger'}>
          {missing.length === 0 ? say('logos.complete') : say('logos.incomplete', { filled, expected, missing: missing.length })}
        </Part>
        {duplicates.length > 0 && <Part variant="warning">{say('logos.duplicates', { count: duplicates.length })}</Part>}
        <ValidityStatus validity={logo.validity} words={words} />
      </Flex>
    </Item>
  );
}

const Part = ({ variant, children }: { variant: StatusVariant; children: string }) => (
  <Status variant={variant} size="XS">
    <Typography variant="pi" fontWeight="bold">
      {children}
    </Typography>
  </Status>
);

const Item = styled.li`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[5]};
  padding: ${({ theme }) => theme.spaces[4]};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};

  & + & {
    margin-top: ${({ theme }) => theme.spaces[2]};
  }
`;
