import type { Snapshot } from '@party-building/contract';
import { Field, Flex, SingleSelect, SingleSelectOption, Textarea, TextInput } from '@strapi/design-system';
import { Panel } from '../../components/Panel';
import { useTexts } from '../../texts';
import type { Builder, SavedEmbed } from './api';
import { optionsOf, type EmbedForm } from './form';
import { OptionField } from './OptionField';
import { elementName } from './words';

interface Props {
  form: EmbedForm;
  builder: Builder;
  saved: SavedEmbed | undefined;
  snapshot: Snapshot | undefined;
  problems: Readonly<Record<string, string>>;
  onChange: (part: Partial<EmbedForm>) => void;
}

/** Element and options, and below what colleagues find the saved embed by. */
export function EmbedFormFields({ form, builder, saved, snapshot, problems, onChange }: Props) {
  const say = useTexts();
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Panel title={say('embeds.options')}>
        <Field.Root name="element" error={problems['element'] ?? false} hint={say('embeds.element.hint', { tag: form.element })} required>
          <Field.Label>{say('embeds.element.label')}</Field.Label>
          <SingleSelect value={form.element} onChange={(element) => onChange({ element: String(element) })}>
            {builder.elements.map(({ tag }) => (
              <SingleSelectOption key={tag} value={tag}>
                {elementName(say, tag)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        {optionsOf(builder, form.element).map((option) => (
          <OptionField
            key={`${form.element} ${option.name}`}
            option={option}
            value={form.options[option.name] ?? ''}
            onChange={(value) => onChange({ options: { ...form.options, [option.name]: value } })}
            problem={problems[`options.${option.name}`]}
            locales={builder.locales}
            snapshot={snapshot}
          />
        ))}
      </Panel>
      <Panel title={say('embeds.saving.title')} note={say('embeds.saving.note')}>
        <Field.Root name="name" error={problems['name'] ?? false} required>
          <Field.Label>{say('embeds.name')}</Field.Label>
          <TextInput value={form.name} onChange={({ target }: { target: HTMLInputElement }) => onChange({ name: target.value })} />
          <Field.Error />
        </Field.Root>
        <Field.Root name="id" error={problems['id'] ?? false} hint={say(saved ? 'embeds.id.fixed' : 'embeds.id.hint')}>
          <Field.Label>{say('embeds.id')}</Field.Label>
          <TextInput
            value={form.id}
            readOnly={saved !== undefined}
            spellCheck={false}
            onChange={({ target }: { target: HTMLInputElement }) => onChange({ id: target.value })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Field.Root name="owner" error={problems['owner'] ?? false} hint={say('embeds.owner.hint')}>
          <Field.Label>{say('embeds.owner')}</Field.Label>
          <TextInput value={form.owner} onChange={({ target }: { target: HTMLInputElement }) => onChange({ owner: target.value })} />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Field.Root name="note" error={problems['note'] ?? false} hint={say('embeds.note.hint')}>
          <Field.Label>{say('embeds.note')}</Field.Label>
          <Textarea value={form.note} onChange={({ target }: { target: HTMLTextAreaElement }) => onChange({ note: target.value })} />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </Panel>
    </Flex>
  );
}
