import { languageName } from '@party-building/strapi-kit/texts';
import { Box, Flex, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Pagination, useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { fieldLabel } from '../../checks/field-label';
import { SeverityIcon } from '../../checks/FindingList';
import { useTexts } from '../../texts';
import { placeOf } from './filter';
import { typeName } from './FindingFilters';
import type { CheckedType, FoundInEntry } from './use-run';

interface Props {
  findings: readonly FoundInEntry[];
  types: readonly CheckedType[];
}

const PAGE_SIZE = 20;

/** One page of findings. */
export function FindingTable({ findings, types }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const [{ query }] = useQueryParams<{ page?: string; pageSize?: string }>();
  const pageSize = Number(query.pageSize) || PAGE_SIZE;
  const pageCount = Math.ceil(findings.length / pageSize);
  const page = Math.min(Math.max(Number(query.page) || 1, 1), pageCount);
  const shown = findings.slice((page - 1) * pageSize, page * pageSize);
  const locales = [...new Set(findings.map(({ locale }) => locale))];
  const singles = new Set(types.filter(({ single }) => single).map(({ uid }) => uid));

  return (
    <Box>
      <Table colCount={3} rowCount={shown.length + 1}>
        <Thead>
          <Tr>
            {(['severity', 'entry', 'finding'] as const).map((column) => (
              <Th key={column}>
                <Typography variant="sigma" textColor="neutral600">
                  {say(`checks.column.${column}`)}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {shown.map((finding) => (
            <Tr key={`${finding.uid}|${finding.documentId}|${finding.locale}|${finding.mark}`}>
              <Td>
                <Flex>
                  <SeverityIcon severity={finding.severity} />
                </Flex>
              </Td>
              <Td>
                <Wrapped>
                  <Link tag={RouterLink} to={placeOf(finding, singles.has(finding.uid))}>
                    <span lang={finding.locale}>{finding.title || say('checks.untitled')}</span>
                  </Link>
                  <Typography tag="div" variant="pi" textColor="neutral600">
                    {typeName(finding.uid, say)} · {languageName(finding.locale, locales, language)}
                  </Typography>
                </Wrapped>
              </Td>
              <Td>
                <Sentence>
                  <Typography tag="div" variant="pi" textColor="neutral600">
                    {finding.path.length > 0 ? fieldLabel(finding.uid, finding.path, say) : say('checks.field.whole')}
                  </Typography>
                  <Typography textColor="neutral800">{finding.message}</Typography>
                </Sentence>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      <Box paddingTop={4}>
        <Pagination.Root pageCount={pageCount} total={findings.length} defaultPageSize={PAGE_SIZE}>
          <Pagination.PageSize options={['20', '50', '100']} />
          <Pagination.Links />
        </Pagination.Root>
      </Box>
    </Box>
  );
}

const Wrapped = styled.div`
  min-inline-size: 12rem;
  max-inline-size: 32rem;
  white-space: normal;
  overflow-wrap: anywhere;
`;

const Sentence = styled.div`
  min-inline-size: 20rem;
  white-space: normal;
  overflow-wrap: anywhere;
`;
