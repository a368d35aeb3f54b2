import { Box, Field, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useField, useFocusInputField, useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { freshPreset, presetOf, ruleOf, type Preset } from '../../recurrence/preset';
import { ruleWords } from '../../recurrence/words';
import { useTexts } from '../../texts';
import type { InputProps } from '../input-props';
import { NextOccurrences } from './NextOccurrences';
import { PresetFields } from './PresetFields';
import { typedSchedule } from './typed-schedule';

const KINDS = ['none', 'weekly', 'monthly-weekday', 'monthly-date', 'advanced'] as const;
type Kind = (typeof KINDS)[number];

/** An activity gets the site's zone when it is first saved; until then only a pasted end in UTC is read by the editor's own. */
const OWN_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * A recurrence as an editor chooses it. What is stored is a rule: one that no choice expresses is kept as it is and edited as text.
 */
export function Recurrence({ name, label, labelAction, hint, required = false, disabled = false }: InputProps) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const field = useField<string | null>(name);
  const ref = useFocusInputField<HTMLDivElement>(name);
  const values = useForm('Recurrence', (form) => form.values as Record<string, unknown>);
  const [typing, setTyping] = useState(false);

  const schedule = typedSchedule(values);
  const rule = field.value ?? '';
  const timeZone = schedule.timeZone ?? OWN_ZONE;
  const startDate = schedule.startDate ?? undefined;
  const preset = presetOf(rule, { startDate, timeZone });
  const kind: Kind = typing || preset === undefined ? 'advanced' : preset.kind;
  const words = rule === '' ? undefined : ruleWords(rule, { say, language, timeZone });
  const write = (next: Preset) => field.onChange(name, ruleOf(next) || null);

  const choose = (chosen: Kind) => {
    setTyping(chosen === 'advanced');
    if (chosen === 'advanced') return;
    const end = preset && preset.kind !== 'none' ? preset.end : undefined;
    write(freshPreset(chosen, startDate ?? new Date().toISOString().slice(0, 10), end));
  };

  return (
    <Field.Root name={name} id={name} error={field.error ?? false} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <SingleSelect ref={ref} value={kind} disabled={disabled} onChange={(value) => choose(String(value) as Kind)}>
          {KINDS.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {say(`field.recurrence.kind.${each}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        {kind === 'advanced' ? (
          <Field.Root name={`${name}.rule`} hint={say('field.recurrence.rule.hint')}>
            <Field.Label>{say('field.recurrence.rule')}</Field.Label>
            <TextInput
              value={rule}
              maxLength={500}
              disabled={disabled}
              aria-invalid={field.error !== undefined}
              onChange={({ target }: { target: { value: string } }) => field.onChange(name, target.value || null)}
            />
            <Field.Hint />
          </Field.Root>
        ) : (
          preset && preset.kind !== 'none' && <PresetFields preset={preset} disabled={disabled} startDate={startDate} onChange={write} />
        )}
        {rule !== '' && (
          <Box background="neutral100" hasRadius padding={4}>
            <Typography fontWeight="bold" role="status">
              {words ?? say('recurrence.own', { rule })}
            </Typography>
            <NextOccurrences schedule={schedule} disabled={disabled} />
          </Box>
        )}
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
