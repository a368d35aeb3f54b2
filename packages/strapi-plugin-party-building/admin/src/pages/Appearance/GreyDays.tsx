import { Box, Button, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTexts } from '../../texts';
import { daysOf, greyState } from './form';

interface Props {
  from: string;
  until: string;
  /** In the site's zone. */
  today: string;
  problems: Readonly<Record<string, string>>;
  onChange: (days: { from: string; until: string }) => void;
}

/** The first and the last grey day, and in words which days that is and whether it is so now. */
export function GreyDays({ from, until, today, problems, onChange }: Props) {
  const say = useTexts();
  const { formatDate } = useIntl();
  const day = (text: string): string => formatDate(`${text}T00:00:00Z`, { dateStyle: 'full', timeZone: 'UTC' });
  const state = greyState({ from, until }, today);

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Grid.Root gap={4}>
        {(['from', 'until'] as const).map((name) => (
          <Grid.Item key={name} col={4} s={12} direction="column" alignItems="stretch">
            <Field.Root name={`greyscale.${name}`} error={problems[`greyscale.${name}`] ?? false}>
              <Field.Label>{say(`appearance.grey.${name}`)}</Field.Label>
              <TextInput
                type="date"
                value={name === 'from' ? from : until}
                onChange={({ target }: { target: HTMLInputElement }) => onChange({ from, until, [name]: target.value })}
              />
              <Field.Error />
            </Field.Root>
          </Grid.Item>
        ))}
        <Grid.Item col={4} s={12} alignItems="flex-end">
          <Button type="button" variant="tertiary" disabled={from === '' && until === ''} onClick={() => onChange({ from: '', until: '' })}>
            {say('appearance.grey.clear')}
          </Button>
        </Grid.Item>
      </Grid.Root>
      <Box role="status">
        <Typography textColor="neutral800">
          {state === 'never'
            ? say('appearance.grey.never')
            : say(`appearance.grey.${state}`, { from: day(from), until: day(until), days: daysOf({ from, until }) })}
        </Typography>
      </Box>
    </Flex>
  );
}
