import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useTexts } from '../../texts';
import type { InputProps } from '../input-props';
import { choiceWord } from './words';

/** A select of a few named values, in the editor's language. */
export function Choice({ name, attribute, label, labelAction, hint, placeholder, required = false, disabled = false }: InputProps) {
  const say = useTexts();
  const field = useField<string | null>(name);
  const ref = useFocusInputField<HTMLDivElement>(name);
  const attributeName = name.split('.').at(-1) ?? name;
  const values = attribute.options?.values ?? [];
  const stored = field.value ?? undefined;
  const shown = stored === undefined || values.includes(stored) ? values : [...values, stored];

  return (
    <Field.Root name={name} id={name} error={field.error ?? false} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        ref={ref}
        value={stored ?? null}
        disabled={disabled}
        required={required}
        placeholder={placeholder || say('field.choice.placeholder')}
        onChange={(value) => field.onChange(name, String(value))}
      >
        {shown.map((value) => (
          <SingleSelectOption key={value} value={value}>
            {choiceWord(attributeName, value, say) ?? say('field.choice.unknown')}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
