import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { ruleWords } from '../../recurrence/words';
import { useTexts } from '../../texts';

interface Props {
  rule: string;
  timeZone: string;
}

/** A recurrence in words; a rule that we have none for as it stands. */
export function RecurrenceWords({ rule, timeZone }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  return (
    <Typography variant="pi" textColor="neutral600">
      {ruleWords(rule, { say, language, timeZone }) ?? say('recurrence.own', { rule })}
    </Typography>
  );
}
