import { Combobox, ComboboxOption } from '@strapi/design-system';
import { forwardRef, useMemo, useState, type FocusEvent } from 'react';
import { offsetOf, zonesAt } from '../fields/TimeZone/zones';
import { useTexts } from '../texts';

interface Props {
  /** The IANA name of what is chosen; empty where nothing is. */
  value: string;
  onChange: (zone: string) => void;
  /** Given where there may be no zone. */
  onClear?: () => void;
  placeholder?: string;
  disabled?: boolean;
}

/**
 * A time zone, found by typing a part of its name or its offset; stands in a `Field.Root`.
 *
 * The design system's Combobox forgets what is chosen when it is left with a text of no option, and does not know it before its list
 * was open: its text is ours, and only an option that was chosen counts.
 */
export const ZoneCombobox = forwardRef<HTMLInputElement, Props>(function ZoneCombobox(
  { value, onChange, onClear, placeholder, disabled = false },
  ref,
) {
  const say = useTexts();
  const [focused, setFocused] = useState(false);
  const [typed, setTyped] = useState('');
  const zones = useMemo(() => zonesAt(new Date(), value || undefined), [value]);

  const words = (zone: string, offset: string | undefined): string =>
    offset === undefined ? zone : say('field.time-zone.option', { zone, offset });
  const chosen = value === '' ? '' : words(value, offsetOf(value, new Date()));

  return (
    <Combobox
      ref={ref}
      autocomplete={{ type: 'list', filter: 'contains' }}
      value={value}
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
      onChange={(zone) => zone && onChange(zone)}
      {...(onClear && !disabled && { onClear })}
    >
      {zones.map((zone) => (
        <ComboboxOption key={zone.name} value={zone.name} textValue={words(zone.name, zone.offset)}>
          {words(zone.name, zone.offset)}
        </ComboboxOption>
      ))}
    </Combobox>
  );
});
