import { languageName } from '@party-building/strapi-kit/texts';
import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { typeOf } from '../../plugin-id';
import { isTextId, useTexts } from '../../texts';
import type { Filter } from './filter';
import type { Run } from './use-run';

interface Props {
  run: Run;
  filter: Filter;
  onNarrow: (name: 'severity' | 'type' | 'locale', value: string | undefined) => void;
}

const ALL = 'all';

/** Narrows the list by how much it matters, by content type and by language. */
export function FindingFilters({ run, filter, onNarrow }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const locales = [...new Set([...run.findings.map(({ locale }) => locale), filter.locale ?? ''])].filter(Boolean).sort();
  const uids = [...new Set([...run.types.map(({ uid }) => uid), filter.uid ?? ''])].filter(Boolean);
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Choice
        label={say('checks.filter.severity')}
        value={filter.severity}
        onChange={(value) => onNarrow('severity', value)}
        choices={(['error', 'warning'] as const).map((value) => ({ value, words: say(`checks.severities.${value}`) }))}
      />
      <Choice
        label={say('checks.filter.type')}
        value={filter.uid}
        onChange={(value) => onNarrow('type', value)}
        choices={uids.map((value) => ({ value, words: typeName(value, say) }))}
      />
      <Choice
        label={say('checks.filter.locale')}
        value={filter.locale}
        onChange={(value) => onNarrow('locale', value)}
        choices={locales.map((value) => ({ value, words: languageName(value, locales, language) }))}
      />
    </Flex>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  choices: { value: string; words: string }[];
  onChange: (value: string | undefined) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  const say = useTexts();
  return (
    <Field.Root minWidth="18rem">
      <Field.Label>{label}</Field.Label>
      <SingleSelect size="S" value={value ?? ALL} onChange={(chosen) => onChange(chosen === ALL ? undefined : String(chosen))}>
        <SingleSelectOption value={ALL}>{say('checks.filter.all')}</SingleSelectOption>
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** What a content type is called; one of others by its uid. */
export function typeName(uid: string, say: ReturnType<typeof useTexts>): string {
  const id = `types.${typeOf(uid)}.name`;
  return isTextId(id) ? say(id) : uid;
}
