import { Box, Button, Flex, Link, Modal, Typography } from '@strapi/design-system';
import { Plus, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { longDay } from '../../../recurrence/words';
import { useTexts } from '../../../texts';
import { EntryStates } from '../../Arrange/EntryStates';
import { ConflictList } from '../ConflictList';
import { editPath } from '../edit-path';
import { RecurrenceWords } from '../RecurrenceWords';
import { useVenues } from '../use-venues';
import { titleLocale, titleOf, whenWords, wholeDay } from '../words';
import { isMovable, type Placed } from './placed';

interface Props {
  day: string;
  placed: readonly Placed[];
  locales: readonly string[];
  timeZone: string;
  mayMove: boolean;
  mayCreate: boolean;
  onMove: (placed: Placed) => void;
  onDuplicate: (placed: Placed) => void;
  onNew: () => void;
  onClose: () => void;
}

/** All of a day, with what can be done: the way of the keyboard, and of days that hold more than their cell. */
export function DayDialog({ day, placed, locales, timeZone, mayMove, mayCreate, onMove, onDuplicate, onNew, onClose }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('activities.close')}>
          <Modal.Title>{wholeDay(day, language)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {placed.length === 0 && <Typography textColor="neutral600">{say('activities.day.none')}</Typography>}
          <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
            {placed.map((each) => (
              <Item
                key={`${each.occurrence.documentId} ${each.occurrence.planned}`}
                placed={each}
                locales={locales}
                timeZone={timeZone}
                onMove={mayMove && isMovable(each) ? () => onMove(each) : undefined}
                onDuplicate={mayCreate ? () => onDuplicate(each) : undefined}
              />
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('activities.close')}
          </Button>
          {mayCreate && (
            <Button startIcon={<Plus />} onClick={onNew}>
              {say('activities.day.new')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface ItemProps {
  placed: Placed;
  locales: readonly string[];
  timeZone: string;
  onMove: (() => void) | undefined;
  onDuplicate: (() => void) | undefined;
}

function Item({ placed: { occurrence, head }, locales, timeZone, onMove, onDuplicate }: ItemProps) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const venues = useVenues();
  const title = titleOf(head.title, locales, say);
  const { status, movedFrom, conflicts } = occurrence;
  const venue = head.venue && venues.get(head.venue);
  return (
    <Box tag="li" background="neutral0" borderColor="neutral200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Link
          tag={RouterLink}
          to={editPath(head.documentId, titleLocale(head.title, locales) ?? locales[0] ?? '')}
          lang={titleLocale(head.title, locales)}
        >
          {title}
        </Link>
        <Typography>{[whenWords(occurrence, say, language), ...(venue ? [venue] : [])].join(' · ')}</Typography>
        {status && (
          <Typography fontWeight="bold">
            {status === 'moved' && movedFrom
              ? say('activities.moved-from', { day: longDay(movedFrom, language) })
              : say(`activities.status.${status}`)}
          </Typography>
        )}
        {head.recurrence && <RecurrenceWords rule={head.recurrence} timeZone={head.timeZone ?? timeZone} />}
        {head.timeZone !== null && head.timeZone !== timeZone && (
          <Typography variant="pi" textColor="neutral600">
            {say('activities.zone', { zone: head.timeZone, site: timeZone })}
          </Typography>
        )}
        {conflicts.length > 0 && (
          <Flex gap={2} alignItems="flex-start" background="danger100" hasRadius padding={2}>
            <Box shrink={0} paddingTop={1}>
              <WarningCircle fill="danger600" aria-hidden />
            </Box>
            <Box>
              <Typography fontWeight="bold">{say('activities.conflict.title')}</Typography>
              <ConflictList conflicts={conflicts} locales={locales} />
            </Box>
          </Flex>
        )}
        <EntryStates states={head.state} locales={locales} editorsLanguage={language} />
        {(onMove || onDuplicate) && (
          <Flex gap={2} paddingTop={2} wrap="wrap">
            {onMove && (
              <Button size="S" variant="secondary" aria-label={say('activities.move.title', { title })} onClick={onMove}>
                {say('activities.move')}
              </Button>
            )}
            {onDuplicate && (
              <Button size="S" variant="tertiary" aria-label={say('activities.duplicate.title', { title })} onClick={onDuplicate}>
                {say('activities.duplicate')}
              </Button>
            )}
          </Flex>
        )}
      </Flex>
    </Box>
  );
}
