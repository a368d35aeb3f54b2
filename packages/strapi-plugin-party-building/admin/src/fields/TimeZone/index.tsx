import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useTexts } from '../../texts';
import type { InputProps } from '../input-props';
import { zonesAt } from './zones';

/** A time zone, found by typing a part of its name or its offset. Empty it stands for the site's. */
export function TimeZone({ name, label, labelAction, hint, placeholder, required = false, disabled = false }: InputProps) {
  const say = useTexts();
  const field = useField<string | null>(name);
  const ref = useFocusInputField<HTMLInputElement>(name);
  const stored = field.value || undefined;
  const zones = useMemo(() => zonesAt(new Date(), stored), [stored]);

  return (
    <Field.Root name={name} id={name} error={field.error ?? false} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        ref={ref}
        autocomplete={{ type: 'list', filter: 'contains' }}
        value={stored ?? ''}
        disabled={disabled}
        placeholder={placeholder || say('field.time-zone.placeholder')}
        clearLabel={say('field.time-zone.clear')}
        noOptionsMessage={() => say('field.time-zone.none')}
        onChange={(zone) => field.onChange(name, zone || null)}
        {...(!disabled && { onClear: () => field.onChange(name, null) })}
      >
        {zones.map((zone) => {
          const words = say('field.time-zone.option', { zone: zone.name, offset: zone.offset });
          return (
            <ComboboxOption key={zone.name} value={zone.name} textValue={words}>
              {words}
            </ComboboxOption>
          );
        })}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
