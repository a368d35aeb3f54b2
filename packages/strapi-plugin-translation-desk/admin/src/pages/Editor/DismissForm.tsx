import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import { useTexts } from '../../texts';

interface Props {
  busy: boolean;
  onDismiss: (reason: string) => void;
  onCancel: () => void;
}

/** The server's limits of a reason. */
const SHORTEST = 3;
const LONGEST = 1000;

/** Why a finding is none: whoever reads the text next is told. */
export function DismissForm({ busy, onDismiss, onCancel }: Props) {
  const say = useTexts();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isShort = reason.trim().length < SHORTEST;
  const send = () => {
    setIsTried(true);
    if (!isShort && !busy) onDismiss(reason.trim());
  };
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      width="100%"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        // Elsewhere on the page these keys save the unit.
        event.stopPropagation();
        event.preventDefault();
        send();
      }}
    >
      <Field.Root
        name="reason"
        error={isTried && isShort ? say('editor.dismiss.reason.short') : false}
        hint={say('editor.dismiss.reason.hint')}
      >
        <Field.Label>{say('editor.dismiss.reason')}</Field.Label>
        <Textarea
          autoFocus
          value={reason}
          maxLength={LONGEST}
          minHeight="6rem"
          onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => setReason(target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <Button size="S" variant="secondary" loading={busy} onClick={send}>
          {say('editor.dismiss.confirm')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onCancel}>
          {say('desk.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
