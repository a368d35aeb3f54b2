import { languageName } from '@party-building/strapi-kit/texts';
import { ACTIVITY_KINDS } from '@party-building/contract';
import { Checkbox, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { choiceWord } from '../../fields/Choice/words';
import { useTexts } from '../../texts';
import { sentenceOf, useCreateActivityMutation, useGetMonthQuery } from './api';
import { DayField } from './DayField';
import { isDay } from './days';
import { editPath } from './edit-path';
import { FormModal } from './FormModal';

interface Props {
  /** The day that it is for; today where none was chosen. */
  day?: string;
  onClose: () => void;
}

/** What a draft needs to stand in the calendar; the rest is written in the edit view, which opens next. */
export function NewDialog({ day, onClose }: Props) {
  const say = useTexts();
  const { locale: editorsLanguage } = useIntl();
  const navigate = useNavigate();
  const [create, { isLoading, error }] = useCreateActivityMutation();
  const { data } = useGetMonthQuery((day ?? new Date().toISOString()).slice(0, 7));
  const locales = data?.meta.locales ?? [];
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<string>(ACTIVITY_KINDS[0]);
  const [chosen, setChosen] = useState(day);
  const startDate = chosen ?? data?.meta.today ?? '';
  const [allDay, setAllDay] = useState(false);
  const [startTime, setStartTime] = useState('09:00');
  const [endTime, setEndTime] = useState('');
  const [tried, setTried] = useState(false);
  const problems = {
    title: title.trim() === '' ? say('activities.new.title.missing') : undefined,
    day: isDay(startDate) ? undefined : say('activities.day.missing'),
    time: !allDay && startTime === '' ? say('activities.new.time.missing') : undefined,
    end: !allDay && endTime !== '' && endTime <= startTime ? say('activities.new.end.early') : undefined,
  };
  const [language = ''] = locales;

  const submit = async () => {
    setTried(true);
    if (Object.values(problems).some((problem) => problem !== undefined) || language === '') return;
    const times = allDay ? { startTime: null, endTime: null } : { startTime, endTime: endTime || null };
    const answer = await create({ locale: language, title: title.trim(), kind, startDate, allDay, ...times });
    if ('data' in answer) navigate(editPath(answer.data.data.documentId, language));
  };

  return (
    <FormModal
      title={say('activities.new')}
      submit={say('activities.new.submit')}
      busy={isLoading}
      problem={error && (sentenceOf(error) ?? say('activities.failed'))}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <DayField
        name="title"
        type="text"
        label={
          language === ''
            ? say('activities.new.title')
            : say('activities.new.title.in', { language: languageName(language, locales, editorsLanguage) })
        }
        value={title}
        onChange={setTitle}
        error={tried ? problems.title : undefined}
        maxLength={160}
        required
      />
      <Field.Root name="kind">
        <Field.Label>{say('activities.kind')}</Field.Label>
        <SingleSelect value={kind} onChange={(value) => setKind(String(value))}>
          {ACTIVITY_KINDS.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {choiceWord('kind', each, say)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <DayField
        name="startDate"
        label={say('activities.day')}
        value={startDate}
        onChange={setChosen}
        error={tried ? problems.day : undefined}
        required
      />
      <Checkbox checked={allDay} onCheckedChange={(checked) => setAllDay(checked === true)}>
        {say('activities.all-day')}
      </Checkbox>
      {!allDay && (
        <Flex gap={4} alignItems="flex-start" wrap="wrap">
          <DayField
            name="startTime"
            type="time"
            label={say('activities.new.start')}
            value={startTime}
            onChange={setStartTime}
            error={tried ? problems.time : undefined}
            required
          />
          <DayField
            name="endTime"
            type="time"
            label={say('activities.new.end')}
            value={endTime}
            onChange={setEndTime}
            error={tried ? problems.end : undefined}
          />
        </Flex>
      )}
    </FormModal>
  );
}
