import { Box, Field, Flex, SingleSelect, SingleSelectOption, TextButton, Typography } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useGetKeysQuery } from '../../api';
import { typeOf } from '../../plugin-id';
import { useTexts } from '../../texts';
import { useEditingLocale } from '../editing-locale';
import type { InputProps } from '../input-props';
import { isMissing, referenceChoices } from './choices';

/**
 * A select of another type's entries by their titles; what is stored is the entry's key.
 *
 * Not the design system's Combobox: when it is left, that takes the first entry of the same text, or none, for the chosen one.
 */
export function KeyReference({ name, attribute, label, labelAction, hint, placeholder, required = false, disabled = false }: InputProps) {
  const say = useTexts();
  const field = useField<string | null>(name);
  const ref = useFocusInputField<HTMLDivElement>(name);
  const locale = useEditingLocale();
  const type = typeOf(attribute.options?.target) ?? '';
  const { data, isError, refetch } = useGetKeysQuery({ type, locale });

  const stored = field.value || undefined;
  const entries = data?.data;
  const choices = entries ? referenceChoices(entries, stored, say) : [];
  const whileEmpty = entries?.length === 0 ? 'field.key-reference.empty' : 'field.key-reference.placeholder';

  return (
    <Field.Root name={name} id={name} error={field.error ?? false} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        ref={ref}
        value={entries ? (stored ?? null) : null}
        disabled={disabled || choices.length === 0}
        loading={!entries && !isError}
        required={required}
        placeholder={placeholder || say(entries || isError ? whileEmpty : 'field.key-reference.loading')}
        clearLabel={say('field.key-reference.clear')}
        onChange={(key) => field.onChange(name, String(key))}
        {...(!disabled && { onClear: () => field.onChange(name, null) })}
      >
        {choices.map(({ key, title }) => (
          <SingleSelectOption key={key} value={key}>
            {title}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {entries && isMissing(entries, stored) && (
        <Typography variant="pi" textColor="danger600">
          {say('field.key-reference.missing.hint')}
        </Typography>
      )}
      {isError && !entries && (
        <Flex gap={2} role="alert">
          <Typography variant="pi" textColor="danger600">
            {say('field.key-reference.error')}
          </Typography>
          <Box shrink={0}>
            <TextButton onClick={() => void refetch()}>{say('field.key-reference.retry')}</TextButton>
          </Box>
        </Flex>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
