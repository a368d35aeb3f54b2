import { Field, TextInput } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import type { InputProps } from '../input-props';
import { typedYear } from './year';

/** A year, without the thousands separator that Strapi's number field writes. */
export function Year({ name, label, labelAction, hint, placeholder, required = false, disabled = false }: InputProps) {
  const field = useField<number | null>(name);
  const ref = useFocusInputField<HTMLInputElement>(name);
  return (
    <Field.Root name={name} id={name} error={field.error ?? false} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={ref}
        inputMode="numeric"
        value={field.value ?? ''}
        disabled={disabled}
        placeholder={placeholder}
        onChange={({ target }: { target: { value: string } }) => field.onChange(name, typedYear(target.value))}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
