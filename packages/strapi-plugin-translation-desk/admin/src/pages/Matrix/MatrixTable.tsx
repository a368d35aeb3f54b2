import { Box, Flex, Typography } from '@strapi/design-system';
import { useIsMobile } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { languageName } from '../../languages';
import { useTypeName } from '../../places/use-place';
import { useTexts } from '../../texts';
import type { Group, MatrixDocument } from './documents';
import { TargetCell } from './TargetCell';

interface Props {
  groups: readonly Group[];
  locales: readonly string[];
}

/** A page of documents with their states; on a phone a list, for a table would have to be pushed about. */
export function MatrixTable({ groups, locales }: Props) {
  return useIsMobile() ? <List groups={groups} locales={locales} /> : <Grid groups={groups} locales={locales} />;
}

function Grid({ groups, locales }: Props) {
  const say = useTexts();
  const typeName = useTypeName();
  const { locale: language } = useIntl();
  return (
    <Scroll role="region" aria-label={say('matrix.title')} tabIndex={0}>
      <Table>
        <thead>
          <tr>
            <th scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {say('matrix.column.document')}
              </Typography>
            </th>
            {locales.map((locale) => (
              <th key={locale} scope="col">
                <Typography variant="sigma" textColor="neutral600">
                  {languageName(locale, locales, language)}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ type, documents }) => (
          <tbody key={type.uid}>
            <tr>
              <GroupHead scope="rowgroup" colSpan={locales.length + 1}>
                <Typography variant="omega" fontWeight="bold">
                  {typeName(type.displayName)}
                </Typography>
              </GroupHead>
            </tr>
            {documents.map((document) => (
              <tr key={document.documentId}>
                <th scope="row">
                  <Title document={document} />
                </th>
                {locales.map((locale) => (
                  <td key={locale}>
                    <Cell document={document} locale={locale} locales={locales} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </Table>
    </Scroll>
  );
}

function List({ groups, locales }: Props) {
  const typeName = useTypeName();
  const { locale: language } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {groups.map(({ type, documents }) => (
        <Box key={type.uid} tag="section" aria-label={typeName(type.displayName)}>
          <Typography tag="h2" variant="delta">
            {typeName(type.displayName)}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {documents.map((document) => (
              <Box key={document.documentId} tag="li" background="neutral0" padding={4} shadow="tableShadow" hasRadius>
                <Flex direction="column" alignItems="stretch" gap={3}>
                  <Title document={document} />
                  {[...document.targets.keys()].map((locale) => (
                    <Box key={locale}>
                      <Typography tag="p" variant="sigma" textColor="neutral600">
                        {languageName(locale, locales, language)}
                      </Typography>
                      <Cell document={document} locale={locale} locales={locales} />
                    </Box>
                  ))}
                </Flex>
              </Box>
            ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

function Title({ document: { title, sourceLocale } }: { document: MatrixDocument }) {
  const say = useTexts();
  return (
    <Typography textColor="neutral800" fontWeight="semiBold" lang={title === '' ? undefined : sourceLocale}>
      {title || say('desk.untitled')}
    </Typography>
  );
}

function Cell({ document, locale, locales }: { document: MatrixDocument; locale: string; locales: readonly string[] }) {
  const say = useTexts();
  const row = document.targets.get(locale);
  if (row) return <TargetCell row={row} locales={locales} />;
  return (
    <Typography variant="pi" textColor="neutral600">
      {say(locale === document.sourceLocale ? 'matrix.source' : 'matrix.hidden')}
    </Typography>
  );
}

const Scroll = styled.div`
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
    vertical-align: top;
  }

  th[scope='row'] {
    min-width: 20rem;
    max-width: 40rem;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }

  td {
    min-width: 16rem;
  }

  tbody:last-child > tr:last-child > * {
    border-block-end: none;
  }
`;

const GroupHead = styled.th`
  background: ${({ theme }) => theme.colors.neutral100};
`;
