import { Field } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { ZoneCombobox } from '../../components/ZoneCombobox';
import type { InputProps } from '../input-props';

/** A time zone of an entry. Empty it stands for the site's. */
export function TimeZone({ name, label, labelAction, hint, placeholder = '', required = false, disabled = false }: InputProps) {
  const field = useField<string | null>(name);
  const ref = useFocusInputField<HTMLInputElement>(name);

  return (
    <Field.Root name={name} id={name} error={field.error ?? false} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <ZoneCombobox
        ref={ref}
        value={field.value || ''}
        onChange={(zone) => field.onChange(name, zone)}
        onClear={() => field.onChange(name, null)}
        placeholder={placeholder}
        disabled={disabled}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
