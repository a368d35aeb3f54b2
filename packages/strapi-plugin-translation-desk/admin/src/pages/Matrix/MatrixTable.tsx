import { languageName } from '@party-building/strapi-kit/texts';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIsMobile } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Matrix } from '../../api/matrix';
import { Table } from '../../components/Table';
import { useTypeName } from '../../places/use-place';
import { useTexts } from '../../texts';
import type { Group, MatrixDocument } from './documents';
import { AllTitle, DocumentTitle, type Choosing } from './DocumentTitle';
import { TargetCell } from './TargetCell';

interface Props {
  groups: readonly Group[];
  meta: Pick<Matrix['meta'], 'locales' | 'people'>;
  /** Not given to those who can do nothing with many documents at once. */
  choosing: Choosing | undefined;
}

/** A page of documents with their states; on a phone a list, for a table would have to be pushed about. */
export function MatrixTable(props: Props) {
  return useIsMobile() ? <List {...props} /> : <Grid {...props} />;
}

function Grid({ groups, meta, choosing }: Props) {
  const { locales } = meta;
  const say = useTexts();
  const typeName = useTypeName();
  const { locale: language } = useIntl();
  return (
    <Table label={say('matrix.title')}>
      <thead>
        <tr>
          <th scope="col">
            <Flex gap={3}>
              {choosing && <AllTitle documents={groups.flatMap(({ documents }) => documents)} choosing={choosing} />}
              <Typography variant="sigma" textColor="neutral600">
                {say('matrix.column.document')}
              </Typography>
            </Flex>
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
              <RowHead scope="row">
                <DocumentTitle document={document} choosing={choosing} />
              </RowHead>
              {locales.map((locale) => (
                <StateCell key={locale}>
                  <Cell document={document} locale={locale} meta={meta} />
                </StateCell>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function List({ groups, meta, choosing }: Props) {
  const { locales } = meta;
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
                  <DocumentTitle document={document} choosing={choosing} />
                  {[...document.targets.keys()].map((locale) => (
                    <Box key={locale}>
                      <Typography tag="p" variant="sigma" textColor="neutral600">
                        {languageName(locale, locales, language)}
                      </Typography>
                      <Cell document={document} locale={locale} meta={meta} />
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

function Cell({ document, locale, meta }: Pick<Props, 'meta'> & { document: MatrixDocument; locale: string }) {
  const say = useTexts();
  const row = document.targets.get(locale);
  if (row) return <TargetCell row={row} meta={meta} />;
  return (
    <Typography variant="pi" textColor="neutral600">
      {say(locale === document.sourceLocale ? 'matrix.source' : 'matrix.hidden')}
    </Typography>
  );
}

const GroupHead = styled.th`
  background: ${({ theme }) => theme.colors.neutral100};
`;

const RowHead = styled.th`
  min-width: 20rem;
  max-width: 40rem;
`;

const StateCell = styled.td`
  min-width: 16rem;
`;
