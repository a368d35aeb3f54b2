import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { longDay } from '../../recurrence/words';
import { useTexts } from '../../texts';
import type { Conflict } from './api';
import { titleOf } from './words';

const MOST = 5;

/** What else is at the venue at the same time. */
export function ConflictList({ conflicts, locales }: { conflicts: readonly Conflict[]; locales: readonly string[] }) {
  const say = useTexts();
  const { locale: language } = useIntl();
  return (
    <Box tag="ul">
      {conflicts.slice(0, MOST).map(({ documentId, title, from, to, allDay }) => (
        <li key={`${documentId} ${from}`}>
          <Typography>
            {say('activities.conflict', {
              title: titleOf(title, locales, say),
              day: longDay(from.slice(0, 10), language),
              time: allDay ? say('activities.all-day') : to > from ? `${from.slice(11, 16)}–${to.slice(11, 16)}` : from.slice(11, 16),
            })}
          </Typography>
        </li>
      ))}
      {conflicts.length > MOST && (
        <li>
          <Typography>{say('activities.conflict.more', { count: conflicts.length - MOST })}</Typography>
        </li>
      )}
    </Box>
  );
}
