import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface Props {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onChange: (value: string) => void;
}

/** One of several, in a small form. */
export function Choice({ name, label, value, options, onChange }: Props) {
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
        {options.map(([each, words]) => (
          <SingleSelectOption key={each} value={each}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
