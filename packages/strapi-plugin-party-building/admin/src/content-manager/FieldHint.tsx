import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { FieldMark } from '../checks/FieldMark';
import { useTexts, type TextId } from '../texts';
import type { EditField } from './edit-layout';
import type { HeadingPart } from './row-heading';
import { RowHeadings } from './RowHeadings';

interface Props {
  hint: TextId;
  /** Whether the default locale, or what is the same in all locales, cannot be published without it. */
  required: 'in-default' | 'in-all' | undefined;
}

function FieldHint({ hint, required }: Props) {
  const say = useTexts();
  if (required === undefined) return <>{say(hint)}</>;
  return <>{say(required === 'in-all' ? 'hint.required.shared' : 'hint.required', { hint: say(hint) })}</>;
}

/**
 * A field with its help, a list with words over its rows. A list of components shows no hint of its own, so its help stands beside its label; a help text that an
 * administrator has written in "Configure the view" goes before ours.
 */
export function explainField(field: EditField, hint: TextId, parts: readonly HeadingPart[] | undefined): EditField {
  const help = <FieldHint hint={hint} required={requiredIn(field)} />;
  const labelAction = (
    <>
      {field.labelAction}
      <FieldMark name={field.name} />
    </>
  );
  if (field.type !== 'component') return { ...field, labelAction, hint: field.hint || help };
  return {
    ...field,
    labelAction: (
      <>
        {labelAction}
        <BesideLabel variant="pi" textColor="neutral600" fontWeight="regular">
          {help}
        </BesideLabel>
        {parts && <RowHeadings list={field.name} parts={parts} />}
      </>
    ),
  };
}

function requiredIn({ attribute: { pluginOptions } }: EditField): Props['required'] {
  if (pluginOptions?.['party-building']?.required !== true) return undefined;
  return pluginOptions.i18n?.localized === false ? 'in-all' : 'in-default';
}

/** Leaves room for the label, which Strapi would cut short otherwise. */
const BesideLabel = styled(Typography)`
  margin-inline-start: ${({ theme }) => theme.spaces[2]};
  max-width: calc(100cqi - 18rem);
`;
