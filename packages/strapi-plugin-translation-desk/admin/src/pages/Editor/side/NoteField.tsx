import { Field, Textarea } from '@strapi/design-system';
import type { ChangeEvent, KeyboardEvent } from 'react';
import { useTexts } from '../../../texts';

interface Props {
  value: string;
  onChange: (value: string) => void;
  onSend: () => void;
}

/** The server's limit of a comment. */
const LONGEST = 2000;

/** Where a comment is written; Ctrl+Enter sends it and does not save the unit. */
export function NoteField({ value, onChange, onSend }: Props) {
  const say = useTexts();
  return (
    <Field.Root name="comment">
      <Field.Label>{say('editor.comments.write')}</Field.Label>
      <Textarea
        value={value}
        maxLength={LONGEST}
        minHeight="6rem"
        onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => onChange(target.value)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.stopPropagation();
          event.preventDefault();
          onSend();
        }}
      />
    </Field.Root>
  );
}
