import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useMemo, useState, type FocusEvent } from 'react';
import { useTexts } from '../../texts';
import type { InputProps } from '../input-props';
import { offsetOf, zonesAt } from './zones';

/**
 * A time zone, found by typing a part of its name or its offset. Empty it stands for the site's.
 *
 * The design system's Combobox forgets what is chosen when it is left with a text of no option, and does not know it before its list
 * was open: its text is ours, and only an option that was chosen counts.
 */
export function TimeZone({ name, label, labelAction, hint, placeholder, required = false, disabled = false }: InputProps) {
  const say = useTexts();
  const field = useField<string | null>(name);
  const ref = useFocusInputField<HTMLInputElement>(name);
  const [focused, setFocused] = useState(false);
  const [typed, setTyped] = useState('');
  const stored = field.value || undefined;
  const zones = useMemo(() => zonesAt(new Date(), stored), [stored]);

  const words = (zone: string, offset: string | undefined): string =>
    offset === undefined ? zone : say('field.time-zone.option', { zone, offset });
  const chosen = stored === undefined ? '' : words(stored, offsetOf(stored, new Date()));

  return (
    <Field.Root name={name} id={name} error={field.error ?? false} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        ref={ref}
        autocomplete={{ type: 'list', filter: 'contains' }}
        value={stored ?? ''}
        textValue={focused ? typed : chosen}
        onTextValueChange={setTyped}
        onFocus={({ target }: FocusEvent<HTMLInputElement>) => {
          setFocused(true);
          setTyped(chosen);
          // What is typed next replaces it.
          target.select();
        }}
        onBlur={() => setFocused(false)}
        disabled={disabled}
        placeholder={placeholder || say('field.time-zone.placeholder')}
        clearLabel={say('field.time-zone.clear')}
        noOptionsMessage={() => say('field.time-zone.none')}
        onChange={(zone) => zone && field.onChange(name, zone)}
        {...(!disabled && { onClear: () => field.onChange(name, null) })}
      >
        {zones.map((zone) => (
          <ComboboxOption key={zone.name} value={zone.name} textValue={words(zone.name, zone.offset)}>
            {words(zone.name, zone.offset)}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
