import { Flex, IconButton, Table, Tbody, Td, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useTexts } from '../../texts';
import type { SavedEmbed } from './api';
import { DeleteDialog } from './DeleteDialog';
import { elementName } from './words';

/** Saved embeds, one a row. */
export function EmbedTable({ embeds }: { embeds: readonly SavedEmbed[] }) {
  const say = useTexts();
  const { formatDate } = useIntl();
  const [going, setGoing] = useState<SavedEmbed>();

  return (
    <>
      <Table colCount={6} rowCount={embeds.length + 1} aria-label={say('embeds.title')}>
        <Thead>
          <Tr>
            {(['name', 'element', 'id', 'owner', 'changed'] as const).map((column) => (
              <Th key={column}>
                <Typography variant="sigma" textColor="neutral600">
                  {say(`embeds.column.${column}`)}
                </Typography>
              </Th>
            ))}
            <Th>
              <VisuallyHidden>{say('embeds.column.actions')}</VisuallyHidden>
            </Th>
          </Tr>
        </Thead>
        <Tbody>
          {embeds.map((embed) => (
            <Tr key={embed.id}>
              <Td>
                <Words tag={Name} to={embed.id} fontWeight="semiBold" textColor="primary600">
                  {embed.name}
                </Words>
              </Td>
              <Td>
                <Words textColor="neutral800">{elementName(say, embed.element)}</Words>
              </Td>
              <Td>
                <Code>{embed.id}</Code>
              </Td>
              <Td>
                <Words textColor="neutral800">{embed.owner}</Words>
              </Td>
              <Td>
                <Words textColor="neutral800">{formatDate(embed.changedAt, { dateStyle: 'medium', timeStyle: 'short' })}</Words>
              </Td>
              <Td>
                <Flex justifyContent="flex-end">
                  <IconButton label={say('embeds.delete.of', { name: embed.name })} variant="ghost" onClick={() => setGoing(embed)}>
                    <Trash />
                  </IconButton>
                </Flex>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      <DeleteDialog embed={going} onClose={() => setGoing(undefined)} />
    </>
  );
}

const Name = styled(Link)`
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }
`;

/* Cells keep to one line: a long name would push the button out of the table. */
const Words = styled(Typography)`
  display: inline-block;
  min-inline-size: 9rem;
  white-space: normal;
` as typeof Typography;

const Code = styled.code`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
`;
