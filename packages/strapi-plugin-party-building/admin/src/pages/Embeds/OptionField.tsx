import { languageName } from '@party-building/strapi-kit/texts';
import {
  Checkbox,
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import type { Snapshot } from '@party-building/contract';
import { useIntl } from 'react-intl';
import { useTexts } from '../../texts';
import type { EmbedOption } from './api';
import { ON } from './form';
import { choicesOf, type Choice } from './published';
import { optionWords, valueWord } from './words';

interface Props {
  option: EmbedOption;
  /** Empty where it is not set. */
  value: string;
  onChange: (value: string) => void;
  problem: string | undefined;
  locales: readonly string[];
  /** What is published, once it is there. */
  snapshot: Snapshot | undefined;
}

/** One option of an element, with the control that its description asks for. */
export function OptionField({ option, value, onChange, problem, locales, snapshot }: Props) {
  const say = useTexts();
  const { name, takes, required } = option;
  const { label, hint } = optionWords(say, option);

  if (takes.kind === 'switch')
    return (
      <Field.Root name={`options.${name}`} hint={hint} error={problem ?? false}>
        <Checkbox checked={value === ON} onCheckedChange={(checked: boolean | 'indeterminate') => onChange(checked === true ? ON : '')}>
          {label}
        </Checkbox>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    );

  return (
    <Field.Root name={`options.${name}`} hint={hint} error={problem ?? false} required={required}>
      <Field.Label>{label}</Field.Label>
      <Control {...{ option, value, onChange, locales, snapshot }} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function Control({ option: { name, takes, required }, value, onChange, locales, snapshot }: Omit<Props, 'problem'>) {
  const say = useTexts();
  const { locale: editors } = useIntl();
  const words = value.split(' ').filter((word) => word !== '');
  switch (takes.kind) {
    case 'choice':
      return (
        <Single
          value={value}
          choices={takes.values.map((each) => ({ key: each, words: valueWord(say, name, each) }))}
          onChange={onChange}
        />
      );
    case 'language':
      return (
        <Single
          value={value}
          placeholder={say('embeds.language.page')}
          choices={locales.map((locale) => ({ key: locale, words: languageName(locale, locales, editors) }))}
          onChange={onChange}
        />
      );
    case 'words':
      return (
        <Several
          value={words}
          choices={takes.values.map((each) => ({ key: each, words: valueWord(say, name, each) }))}
          onChange={onChange}
        />
      );
    case 'key': {
      const choices = withPresent(choicesOf(snapshot, takes.of), words, (key) => say('embeds.key.unknown', { key }));
      if (takes.several) return <Several value={words} choices={choices} onChange={onChange} />;
      if (takes.of === 'activities') return <Search value={value} choices={choices} onChange={onChange} />;
      return <Single value={value} choices={choices} onChange={onChange} clearable={!required} />;
    }
    default:
      return (
        <TextInput
          value={value}
          {...(takes.kind === 'number' && { inputMode: 'numeric' as const })}
          {...(takes.kind === 'month' && { placeholder: '2026-11' })}
          onChange={({ target }: { target: HTMLInputElement }) => onChange(target.value)}
        />
      );
  }
}

/** What is chosen stays to be seen, also when it is published no more or lies outside the list. */
const withPresent = (choices: Choice[], present: readonly string[], unknown: (key: string) => string): Choice[] => [
  ...choices,
  ...present.filter((key) => !choices.some((each) => each.key === key)).map((key) => ({ key, words: unknown(key) })),
];

interface ControlProps<T> {
  value: T;
  choices: readonly Choice[];
  onChange: (value: string) => void;
  placeholder?: string;
  clearable?: boolean;
}

function Single({ value, choices, onChange, placeholder, clearable = true }: ControlProps<string>) {
  const say = useTexts();
  return (
    <SingleSelect
      value={value === '' ? null : value}
      placeholder={placeholder ?? say('embeds.not-set')}
      clearLabel={say('embeds.clear')}
      onChange={(chosen) => onChange(String(chosen))}
      {...(clearable && value !== '' && { onClear: () => onChange('') })}
    >
      {choices.map(({ key, words }) => (
        <SingleSelectOption key={key} value={key}>
          {words}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

function Several({ value, choices, onChange }: ControlProps<string[]>) {
  const say = useTexts();
  return (
    <MultiSelect
      value={value}
      placeholder={say('embeds.not-set')}
      clearLabel={say('embeds.clear')}
      // In the order of the list, whichever was chosen first.
      onChange={(chosen) => onChange(choices.flatMap(({ key }) => (chosen.includes(key) ? key : [])).join(' '))}
      {...(value.length > 0 && { onClear: () => onChange('') })}
      customizeContent={(chosen) =>
        (chosen ?? []).map((key) => choices.find((each) => each.key === key)?.words ?? key).join(say('embeds.and'))
      }
    >
      {choices.map(({ key, words }) => (
        <MultiSelectOption key={key} value={key}>
          {words}
        </MultiSelectOption>
      ))}
    </MultiSelect>
  );
}

/** A list that may be long: found by typing. */
function Search({ value, choices, onChange }: ControlProps<string>) {
  const say = useTexts();
  return (
    <Flex direction="column" alignItems="stretch">
      <Combobox
        value={value}
        placeholder={say('embeds.choose')}
        clearLabel={say('embeds.clear')}
        noOptionsMessage={() => say('embeds.no-such')}
        autocomplete={{ type: 'list', filter: 'contains' }}
        onChange={(chosen) => chosen && onChange(chosen)}
        onClear={() => onChange('')}
      >
        {choices.map(({ key, words }) => (
          <ComboboxOption key={key} value={key} textValue={words}>
            {words}
          </ComboboxOption>
        ))}
      </Combobox>
    </Flex>
  );
}
