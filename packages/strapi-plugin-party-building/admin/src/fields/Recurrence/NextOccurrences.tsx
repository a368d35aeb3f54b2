import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useDebounce, useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { dateLanguage } from '../../recurrence/words';
import { useTexts } from '../../texts';
import { useGetNextOccurrencesQuery, type TypedSchedule } from './api';

/** How long somebody types before the server is asked, in milliseconds. */
const PAUSE = 300;

/** The next days of the recurrence that stands in the form, each to be left out; or why there are none. */
export function NextOccurrences({ schedule, disabled }: { schedule: TypedSchedule; disabled: boolean }) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const addFieldRow = useForm('NextOccurrences', (form) => form.addFieldRow);
  const written = JSON.stringify(schedule);
  const settled = useDebounce(written, PAUSE);
  const asked = useMemo(() => JSON.parse(settled) as TypedSchedule, [settled]);
  const { data: answer, isError } = useGetNextOccurrencesQuery(asked, { skip: asked.startDate === null || asked.recurrence === null });
  const words = (day: string) =>
    new Intl.DateTimeFormat(dateLanguage(language), { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

  const changed = schedule.changes.filter(({ occurrenceDate }) => occurrenceDate !== null).length;
  const leaveOut = (occurrenceDate: string) => addFieldRow('changes', { occurrenceDate, cancelled: true } as never);
  return (
    // Room for five days: the form below does not jump while they are looked for.
    <Box paddingTop={2} minHeight="17rem">
      {schedule.startDate === null ? (
        <Typography textColor="neutral600">{say('field.recurrence.next.first')}</Typography>
      ) : answer?.data.problem !== undefined ? (
        <Typography textColor="danger600">{answer.data.problem}</Typography>
      ) : answer ? (
        <>
          <Typography variant="pi" textColor="neutral600">
            {say(answer.data.days.length > 0 ? 'field.recurrence.next' : 'field.recurrence.next.none')}
          </Typography>
          <Box tag="ul">
            {answer.data.days.map(({ day, planned, moved }) => (
              <Flex key={planned} tag="li" gap={3} minHeight="2.4rem">
                <Typography>{moved ? say('field.recurrence.moved', { day: words(day) }) : words(day)}</Typography>
                {!moved && !disabled && (
                  <TextButton
                    type="button"
                    aria-label={say('field.recurrence.leave-out.day', { day: words(day) })}
                    onClick={() => leaveOut(planned)}
                  >
                    {say('field.recurrence.leave-out')}
                  </TextButton>
                )}
              </Flex>
            ))}
          </Box>
        </>
      ) : (
        !isError && <Typography textColor="neutral600">{say('field.recurrence.next.loading')}</Typography>
      )}
      {changed > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('field.recurrence.exceptions', { count: changed })}
        </Typography>
      )}
    </Box>
  );
}
