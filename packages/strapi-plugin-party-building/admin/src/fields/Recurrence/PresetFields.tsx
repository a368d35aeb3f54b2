import { Checkbox, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { End, Place, Preset } from '../../recurrence/preset';
import { useTexts } from '../../texts';

type Recurring = Exclude<Preset, { kind: 'none' }>;

interface Props {
  preset: Recurring;
  startDate: string | undefined;
  disabled: boolean;
  onChange: (preset: Preset) => void;
}

const PLACES: readonly Place[] = [1, 2, 3, 4, -1];
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** What a chosen recurrence has to say: how often, on which days, until when. */
export function PresetFields({ preset, startDate, disabled, onChange }: Props) {
  const say = useTexts();
  const often = preset.kind === 'weekly' ? 'weekly' : 'monthly';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {preset.kind === 'weekly' && (
        <Flex role="group" aria-label={say('field.recurrence.days')} gap={4} wrap="wrap">
          {DAYS.map((day) => {
            const chosen = preset.days.includes(day);
            const others = preset.days.filter((each) => each !== day);
            return (
              <Checkbox
                key={day}
                checked={chosen}
                // One day has to stay: a week without any is no recurrence.
                disabled={disabled || (chosen && others.length === 0)}
                onCheckedChange={() => onChange({ ...preset, days: chosen ? others : [...others, day].sort() })}
              >
                {say(`field.recurrence.day.${day}`)}
              </Checkbox>
            );
          })}
        </Flex>
      )}
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        {preset.kind === 'monthly-weekday' && (
          <>
            <Part label={say('field.recurrence.place')}>
              <SingleSelect
                value={String(preset.place)}
                disabled={disabled}
                onChange={(place) => onChange({ ...preset, place: Number(place) as Place })}
              >
                {PLACES.map((place) => (
                  <SingleSelectOption key={place} value={String(place)}>
                    {say(`recurrence.place.${place}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Part>
            <Part label={say('field.recurrence.weekday')}>
              <SingleSelect
                value={String(preset.weekday)}
                disabled={disabled}
                onChange={(weekday) => onChange({ ...preset, weekday: Number(weekday) })}
              >
                {DAYS.map((day) => (
                  <SingleSelectOption key={day} value={String(day)}>
                    {say(`field.recurrence.day.${day}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Part>
          </>
        )}
        {preset.kind === 'monthly-date' && (
          <NumberPart
            label={say('field.recurrence.date')}
            hint={preset.date > 28 ? say('field.recurrence.date.short') : undefined}
            value={preset.date}
            most={31}
            disabled={disabled}
            onChange={(date) => onChange({ ...preset, date })}
          />
        )}
        <NumberPart
          label={say(`field.recurrence.interval.${often}`)}
          value={preset.interval}
          most={99}
          disabled={disabled}
          onChange={(interval) => onChange({ ...preset, interval })}
        />
        <EndFields end={preset.end} startDate={startDate} disabled={disabled} onChange={(end) => onChange({ ...preset, end })} />
      </Flex>
    </Flex>
  );
}

interface EndProps {
  end: End;
  startDate: string | undefined;
  disabled: boolean;
  onChange: (end: End) => void;
}

function EndFields({ end, startDate, disabled, onChange }: EndProps) {
  const say = useTexts();
  const choose = (kind: End['kind']): void => {
    if (kind === 'never') onChange({ kind });
    else if (kind === 'count') onChange({ kind, count: 10 });
    else onChange({ kind, day: `${(startDate ?? new Date().toISOString()).slice(0, 4)}-12-31` });
  };
  return (
    <>
      <Part label={say('field.recurrence.end')}>
        <SingleSelect value={end.kind} disabled={disabled} onChange={(kind) => choose(String(kind) as End['kind'])}>
          {(['never', 'until', 'count'] as const).map((kind) => (
            <SingleSelectOption key={kind} value={kind}>
              {say(`field.recurrence.end.${kind}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Part>
      {end.kind === 'until' && (
        <Part label={say('field.recurrence.until')}>
          <TextInput
            type="date"
            value={end.day}
            disabled={disabled}
            // A day that is being typed is none yet.
            onChange={({ target }: { target: { value: string } }) => target.value !== '' && onChange({ kind: 'until', day: target.value })}
          />
        </Part>
      )}
      {end.kind === 'count' && (
        <NumberPart
          label={say('field.recurrence.count')}
          value={end.count}
          most={1000}
          disabled={disabled}
          onChange={(count) => onChange({ kind: 'count', count })}
        />
      )}
    </>
  );
}

function Part({ label, hint, children }: { label: string; hint?: string | undefined; children: ReactNode }) {
  return (
    <Flex direction="column" alignItems="stretch" minWidth="16rem">
      <Field.Root hint={hint}>
        <Field.Label>{label}</Field.Label>
        {children}
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
}

interface NumberProps {
  label: string;
  hint?: string | undefined;
  value: number;
  most: number;
  disabled: boolean;
  onChange: (value: number) => void;
}

function NumberPart({ label, hint, value, most, disabled, onChange }: NumberProps) {
  return (
    <Part label={label} hint={hint}>
      <TextInput
        type="number"
        min={1}
        max={most}
        value={value}
        disabled={disabled}
        onChange={({ target }: { target: { value: string } }) => {
          const typed = Math.floor(Number(target.value));
          if (typed >= 1 && typed <= most) onChange(typed);
        }}
      />
    </Part>
  );
}
