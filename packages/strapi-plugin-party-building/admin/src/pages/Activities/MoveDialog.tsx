import { Alert, Radio, Typography, Field } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useTexts } from '../../texts';
import { ConflictList } from './ConflictList';
import { DayField } from './DayField';
import { isDay } from './days';
import { FormModal } from './FormModal';
import type { Moving, Question } from './use-moving';
import { titleOf, wholeDay } from './words';

interface Props {
  moving: Moving;
  question: Question;
  locales: readonly string[];
}

/** Where to, what of a series, and despite which conflicts: the keyboard's way to move, and what a drop asks. */
export function MoveDialog({ moving, question, locales }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const { item } = question;
  const [day, setDay] = useState(question.day);
  const [scope, setScope] = useState(question.scope);
  const [tried, setTried] = useState(false);
  // Conflicts are those of the day that was asked for.
  const asked = day === question.day && scope === question.scope;
  const conflicts = asked ? question.conflicts : [];

  return (
    <FormModal
      title={say('activities.move.title', { title: titleOf(item.head.title, locales, say) })}
      submit={say(conflicts.length > 0 ? 'activities.move.despite' : 'activities.move.submit')}
      busy={moving.busy}
      problem={moving.problem}
      onSubmit={() => {
        setTried(true);
        if (isDay(day)) void moving.confirm({ item, day, scope, conflicts });
      }}
      onClose={moving.cancel}
    >
      <Typography>{say('activities.move.from', { day: wholeDay(item.day, language) })}</Typography>
      <DayField
        name="day"
        label={say('activities.move.day')}
        value={day}
        onChange={setDay}
        error={tried && !isDay(day) ? say('activities.day.missing') : undefined}
        required
      />
      {item.head.recurrence && (
        <Field.Root name="scope">
          <Field.Label>{say('activities.move.scope')}</Field.Label>
          <Radio.Group
            aria-label={say('activities.move.scope')}
            value={scope}
            onValueChange={(value) => setScope(value === 'all' ? 'all' : 'one')}
          >
            <Radio.Item value="one">{say('activities.move.one')}</Radio.Item>
            <Radio.Item value="all">{say('activities.move.all')}</Radio.Item>
          </Radio.Group>
        </Field.Root>
      )}
      {conflicts.length > 0 && (
        <Alert
          role="alert"
          variant="warning"
          title={say('activities.conflict.title')}
          closeLabel={say('activities.cancel')}
          onClose={moving.cancel}
        >
          <ConflictList conflicts={conflicts} locales={locales} />
        </Alert>
      )}
    </FormModal>
  );
}
