import {
  Badge,
  Box,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { longDay } from '../../../recurrence/words';
import { useTexts } from '../../../texts';
import type { FileReport, RowKind, RowReport } from './api';

interface Props {
  report: FileReport['data'];
  busy: boolean;
  onImport: () => void;
}

const KINDS: readonly RowKind[] = ['error', 'new', 'change', 'same'];
const COLOURS: Record<RowKind, [background: string, text: string]> = {
  error: ['danger100', 'danger700'],
  new: ['success100', 'success700'],
  change: ['warning100', 'warning700'],
  same: ['neutral150', 'neutral700'],
};
/** Rows that are shown at a time. */
const PAGE = 50;

/** What an import would do, row by row, before anything is written. */
export function ImportReport({ report: { rows, notes, encoding }, busy, onImport }: Props) {
  const say = useTexts();
  const count = (kind: RowKind): number => rows.filter((row) => row.kind === kind).length;
  const [kind, setKind] = useState<RowKind | 'all'>(count('error') > 0 ? 'error' : 'all');
  const [page, setPage] = useState(0);
  const shown = rows.filter((row) => kind === 'all' || row.kind === kind);
  const pages = Math.max(1, Math.ceil(shown.length / PAGE));
  const writes = count('new') + count('change');

  return (
    <Box background="neutral0" padding={6} shadow="tableShadow" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta">
          {say('import.report')}
        </Typography>
        <Typography role="status">
          {say('import.counts', { new: count('new'), change: count('change'), same: count('same'), error: count('error'), encoding })}
        </Typography>
        {notes.map((note) => (
          <Typography key={note}>{note}</Typography>
        ))}
        <Flex gap={3} wrap="wrap" justifyContent="space-between">
          <Box minWidth="20rem">
            <SingleSelect
              aria-label={say('import.show')}
              size="S"
              value={kind}
              onChange={(value) => (setPage(0), setKind(String(value) as RowKind | 'all'))}
            >
              {(['all', ...KINDS] as const).map((each) => (
                <SingleSelectOption key={each} value={each}>
                  {say(`import.show.${each}`, { count: each === 'all' ? rows.length : count(each) })}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          <Button disabled={writes === 0} loading={busy} onClick={onImport}>
            {say('import.write', { count: writes })}
          </Button>
        </Flex>
        <Typography textColor="neutral600">{say(writes === 0 ? 'import.nothing' : 'import.drafts')}</Typography>
        <Table colCount={4} rowCount={shown.length + 1} aria-label={say('import.report')}>
          <Thead>
            <Tr>
              {(['row', 'kind', 'activity', 'details'] as const).map((column) => (
                <Th key={column}>
                  <Typography variant="sigma">{say(`import.column.${column}`)}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {shown.slice(page * PAGE, (page + 1) * PAGE).map((row) => (
              <Row key={row.row} row={row} />
            ))}
          </Tbody>
        </Table>
        {pages > 1 && (
          <Flex gap={2} justifyContent="flex-end">
            <Button variant="tertiary" disabled={page === 0} onClick={() => setPage(page - 1)}>
              {say('import.page.before')}
            </Button>
            <Typography>{say('import.page', { page: page + 1, pages })}</Typography>
            <Button variant="tertiary" disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
              {say('import.page.after')}
            </Button>
          </Flex>
        )}
      </Flex>
    </Box>
  );
}

function Row({ row: { row, kind, title, startDate, changes, problems, notes } }: { row: RowReport }) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const [background, colour] = COLOURS[kind];
  return (
    <Tr>
      <Td>
        <Typography>{row}</Typography>
      </Td>
      <Td>
        <Badge backgroundColor={background} textColor={colour}>
          {say(`import.kind.${kind}`)}
        </Badge>
      </Td>
      <Td>
        <Box maxWidth="26rem" paddingTop={2} paddingBottom={2}>
          <Typography tag="p">{title || say('activities.untitled')}</Typography>
          {startDate && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {longDay(startDate, language)}
            </Typography>
          )}
        </Box>
      </Td>
      <Td>
        <Box maxWidth="48rem" paddingTop={2} paddingBottom={2}>
          {problems.map(({ column, message }) => (
            <Typography key={`${column} ${message}`} tag="p" textColor="danger700">
              {say('import.problem', { column, message })}
            </Typography>
          ))}
          {changes.length > 0 && <Typography tag="p">{say('import.changes', { columns: changes.join(', ') })}</Typography>}
          {notes.map((note) => (
            <Typography key={note} tag="p" textColor="neutral600">
              {note}
            </Typography>
          ))}
        </Box>
      </Td>
    </Tr>
  );
}
