import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTexts } from '../../texts';
import { sentenceOf, useDuplicateActivityMutation, type Head } from './api';
import { DayField } from './DayField';
import { isDay } from './days';
import { editPath } from './edit-path';
import { FormModal } from './FormModal';
import { titleOf } from './words';

interface Props {
  head: Head;
  locales: readonly string[];
  /** The day that is offered. */
  day: string;
  onClose: () => void;
}

/** Copies an activity with all its languages to a day, and opens the copy. */
export function DuplicateDialog({ head, locales, day, onClose }: Props) {
  const say = useTexts();
  const navigate = useNavigate();
  const [duplicate, { isLoading, error }] = useDuplicateActivityMutation();
  const [chosen, setChosen] = useState(day);
  const [tried, setTried] = useState(false);

  const submit = async () => {
    setTried(true);
    if (!isDay(chosen)) return;
    const answer = await duplicate({ documentId: head.documentId, day: chosen });
    if ('data' in answer) navigate(editPath(answer.data.data.documentId, answer.data.data.locale));
  };

  return (
    <FormModal
      title={say('activities.duplicate.title', { title: titleOf(head.title, locales, say) })}
      submit={say('activities.duplicate.submit')}
      busy={isLoading}
      problem={error && (sentenceOf(error) ?? say('activities.failed'))}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Typography>{say('activities.duplicate.what')}</Typography>
      <DayField
        name="day"
        label={say('activities.duplicate.day')}
        value={chosen}
        onChange={setChosen}
        error={tried && !isDay(chosen) ? say('activities.day.missing') : undefined}
        required
      />
    </FormModal>
  );
}
