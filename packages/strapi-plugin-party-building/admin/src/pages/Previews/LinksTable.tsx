import { Flex, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { PreviewLink } from '../../preview/api';
import { entryAddress } from '../../preview/edit-address';
import { LinkActions } from '../../preview/LinkActions';
import { isTextId, useTexts, type Say } from '../../texts';

/** Living links, one a row. */
export function LinksTable({ links }: { links: readonly PreviewLink[] }) {
  const say = useTexts();
  const { formatDate } = useIntl();
  const moment = (at: string): string => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Table colCount={5} rowCount={links.length + 1}>
      <Thead>
        <Tr>
          {(
            [
              'preview.column.content',
              'preview.column.name',
              'preview.column.made',
              'preview.column.until',
              'preview.column.actions',
            ] as const
          ).map((id) => (
            <Th key={id}>
              <Typography variant="sigma" textColor="neutral600">
                {say(id)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {links.map((link) => (
          <Tr key={link.id}>
            <Td>
              <Flex direction="column" alignItems="flex-start">
                <Title link={link} />
                <Typography variant="pi" textColor="neutral600">
                  {typeName(link.type, say)}
                </Typography>
              </Flex>
            </Td>
            <Td>
              <Words textColor="neutral800">{link.name || say('preview.unnamed')}</Words>
            </Td>
            <Td>
              <Words textColor="neutral800">
                {say('preview.made', { creator: link.creator || say('preview.nobody'), at: moment(link.createdAt) })}
              </Words>
            </Td>
            <Td>
              <Words textColor="neutral800">{moment(link.expiresAt)}</Words>
            </Td>
            <Td>
              <LinkActions link={link} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Title({ link }: { link: PreviewLink }) {
  const say = useTexts();
  if (link.title === '') return <Words textColor="neutral600">{say('preview.document.gone')}</Words>;
  const address = entryAddress(link);
  return (
    <Wrapping>
      <Link tag={RouterLink} to={address} lang={link.locale}>
        {link.title}
      </Link>
    </Wrapping>
  );
}

function typeName(type: string, say: Say): string {
  const id = `types.${type}.name`;
  return isTextId(id) ? say(id) : type;
}

/* Strapi's links keep to one line: a long title would push the buttons out of the table. */
const Wrapping = styled.div`
  min-inline-size: 14rem;

  a,
  a > span {
    white-space: normal;
  }
`;

const Words = styled(Typography)`
  display: block;
  min-inline-size: 11rem;
  white-space: normal;
`;
