import { Field, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

interface Props {
  name: string;
  label: string;
  type?: 'date' | 'time' | 'text';
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  hint?: string | undefined;
  required?: boolean;
  maxLength?: number;
}

/** One field of a small form; days and times by the browser's own input, which every keyboard works. */
export function DayField({ name, label, type = 'date', value, onChange, error, hint, required = false, maxLength }: Props) {
  return (
    <Field.Root name={name} error={error ?? false} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type}
        value={value}
        maxLength={maxLength}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => onChange(target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
