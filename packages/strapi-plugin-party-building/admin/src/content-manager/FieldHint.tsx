import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTexts, type TextId } from '../texts';
import type { EditField } from './edit-layout';

interface Props {
  hint: TextId;
  /** Whether the default locale cannot be published without it. */
  required: boolean;
}

function FieldHint({ hint, required }: Props) {
  const say = useTexts();
  return <>{required ? say('hint.required', { hint: say(hint) }) : say(hint)}</>;
}

/**
 * A field with its help. A list of components shows no hint of its own, so its help stands beside its label; a help text that an
 * administrator has written in "Configure the view" goes before ours.
 */
export function explainField(field: EditField, hint: TextId): EditField {
  const help = <FieldHint hint={hint} required={field.attribute.pluginOptions?.['party-building']?.required === true} />;
  if (field.type !== 'component') return { ...field, hint: field.hint || help };
  return {
    ...field,
    labelAction: (
      <>
        {field.labelAction}
        <BesideLabel variant="pi" textColor="neutral600" fontWeight="regular">
          {help}
        </BesideLabel>
      </>
    ),
  };
}

/** Leaves room for the label, which Strapi would cut short otherwise. */
const BesideLabel = styled(Typography)`
  margin-inline-start: ${({ theme }) => theme.spaces[2]};
  max-width: calc(100cqi - 18rem);
`;
