import { Flex, IconButton, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Calendar, Duplicate, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { choiceWord } from '../../../fields/Choice/words';
import { longDay } from '../../../recurrence/words';
import { useTexts, type Say } from '../../../texts';
import { EntryStates } from '../../Arrange/EntryStates';
import type { List, ListItem } from '../api';
import { editPath } from '../edit-path';
import { RecurrenceWords } from '../RecurrenceWords';
import { useVenues } from '../use-venues';
import { titleLocale, titleOf } from '../words';

interface Props {
  list: List;
  sort: 'asc' | 'desc';
  onSort: () => void;
  onMove: ((item: ListItem) => void) | undefined;
  onDuplicate: ((item: ListItem) => void) | undefined;
}

/** A page of activities as a table. */
export function ListTable({ list: { data, meta }, sort, onSort, onMove, onDuplicate }: Props) {
  const say = useTexts();
  return (
    <Table colCount={2} rowCount={data.length + 1} aria-label={say('activities.view.list')}>
      <Thead>
        <Tr>
          <Th>
            <Typography variant="sigma">{say('activities.column.title')}</Typography>
          </Th>
          <Th
            action={
              <IconButton variant="ghost" withTooltip={false} label={say(`activities.sort.${sort}`)} onClick={onSort}>
                {sort === 'asc' ? <ArrowUp /> : <ArrowDown />}
              </IconButton>
            }
          >
            <Typography variant="sigma">{say('activities.column.day')}</Typography>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {data.map((item) => (
          <Row key={item.documentId} item={item} meta={meta} onMove={onMove} onDuplicate={onDuplicate} />
        ))}
      </Tbody>
    </Table>
  );
}

function Row({
  item,
  meta: { locales, timeZone },
  onMove,
  onDuplicate,
}: Pick<Props, 'onMove' | 'onDuplicate'> & { item: ListItem; meta: List['meta'] }) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const venues = useVenues();
  const title = titleOf(item.title, locales, say);
  const venue = item.venue && venues.get(item.venue);
  const facts = [
    ...(item.kind ? [choiceWord('kind', item.kind, say) ?? say('field.choice.unknown')] : []),
    ...(item.eventStatus === 'moved' || item.eventStatus === 'cancelled' ? [say(`activities.status.${item.eventStatus}`)] : []),
    ...(venue ? [venue] : []),
  ];
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={2} paddingBottom={2} maxWidth="36rem">
          <Link
            tag={RouterLink}
            to={editPath(item.documentId, titleLocale(item.title, locales) ?? locales[0] ?? '')}
            lang={titleLocale(item.title, locales)}
          >
            {title}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {facts.join(' · ')}
          </Typography>
          {item.conflicts > 0 && (
            <Flex gap={1}>
              <WarningCircle fill="danger600" aria-hidden />
              <Typography variant="pi" textColor="danger700" fontWeight="bold">
                {say('activities.conflict.count', { count: item.conflicts })}
              </Typography>
            </Flex>
          )}
          <Flex gap={2} wrap="wrap">
            <EntryStates states={item.state} locales={locales} editorsLanguage={language} />
            <Flex gap={1}>
              {onMove && item.startDate && item.eventStatus !== 'cancelled' && (
                <IconButton
                  label={say('activities.move.title', { title })}
                  withTooltip={false}
                  variant="ghost"
                  onClick={() => onMove(item)}
                >
                  <Calendar />
                </IconButton>
              )}
              {onDuplicate && (
                <IconButton
                  label={say('activities.duplicate.title', { title })}
                  withTooltip={false}
                  variant="ghost"
                  onClick={() => onDuplicate(item)}
                >
                  <Duplicate />
                </IconButton>
              )}
            </Flex>
          </Flex>
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1} maxWidth="26rem">
          <Typography>{dayWords(item, say, language)}</Typography>
          {item.recurrence && <RecurrenceWords rule={item.recurrence} timeZone={item.timeZone ?? timeZone} />}
          {item.recurrence && (
            <Typography variant="pi" textColor="neutral600">
              {item.next ? say('activities.next-day', { day: longDay(item.next, language) }) : say('activities.next-day.none')}
            </Typography>
          )}
        </Flex>
      </Td>
    </Tr>
  );
}

/** The days and times of an activity, as stored. */
function dayWords({ startDate, startTime, endDate, endTime, allDay }: ListItem, say: Say, language: string): string {
  if (!startDate) return say('activities.no-day');
  const [first, last] = [longDay(startDate, language), endDate && endDate !== startDate ? longDay(endDate, language) : undefined];
  if (allDay || !startTime) return last ? `${first} – ${last}` : first;
  if (last) return `${first} ${startTime} – ${last} ${endTime ?? ''}`.trim();
  return endTime ? `${first} ${startTime}–${endTime}` : `${first} ${startTime}`;
}
