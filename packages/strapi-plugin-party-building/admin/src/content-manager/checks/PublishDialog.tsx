import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useRef, useState, type FormEvent } from 'react';
import { createGlobalStyle } from 'styled-components';
import { useGiveReasonMutation, type Finding } from '../../checks/api';
import { FindingList } from '../../checks/FindingList';
import { revealField } from '../../checks/reveal-field';
import { useTexts } from '../../texts';
import type { ActionDescription } from './action';

/** What the dialog is opened for. */
export interface Asked {
  uid: string;
  findings: readonly Finding[];
  /** Checks that could not run. */
  failed: readonly string[];
  about?: { documentId: string | undefined; locale: string | undefined };
  /** Publishes; a question is what Strapi itself has to ask first. */
  publish: () => Promise<ActionDescription['dialog']>;
  question?: ActionDescription['dialog'] | undefined;
}

interface Props {
  asked: Asked;
  onClose: () => void;
}

const ENOUGH = 3;

/** Before a publish: what keeps the entry from it, or what it is published in spite of, and why. */
export function PublishDialog({ asked: opened, onClose }: Props) {
  const [asked] = useState(opened);
  const [question, setQuestion] = useState(asked.question);
  if (question) return <Question question={question} onClose={onClose} />;
  return <Findings asked={asked} onQuestion={setQuestion} onClose={onClose} />;
}

function Findings({ asked, onQuestion, onClose }: Props & { onQuestion: (question: Asked['question']) => void }) {
  const say = useTexts();
  const [giveReason] = useGiveReasonMutation();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const { findings, failed, about } = asked;
  const blocked = findings.some(({ severity }) => severity === 'error');
  const reveal = (path: string[]) => {
    onClose();
    void revealField(path);
  };

  const publish = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (reason.trim().length < ENOUGH) {
      setProblem(say('checks.dialog.reason.missing'));
      field.current?.focus();
      return;
    }
    setSending(true);
    try {
      const warnings = findings.map(({ mark }) => mark);
      if (about) await giveReason({ uid: asked.uid, ...about, warnings, reason }).unwrap();
      const question = await asked.publish();
      if (question) onQuestion(question);
      else onClose();
    } catch {
      setProblem(say('checks.dialog.failed'));
    } finally {
      setSending(false);
    }
  };

  return (
    // The tooltip of the button that has opened it takes the first Escape, and keeps it.
    <form noValidate onSubmit={(event) => void publish(event)} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <WithoutHints />
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{say(blocked ? 'checks.dialog.blocked' : 'checks.dialog.warned')}</Typography>
          <FindingList uid={asked.uid} findings={findings} onReveal={reveal} />
          {failed.length > 0 && <Typography textColor="neutral600">{say('checks.failed', { checks: failed.join(', ') })}</Typography>}
          {!blocked && (
            <Field.Root name="reason" error={problem ?? false} hint={say('checks.dialog.reason.hint')} required>
              <Field.Label>{say('checks.dialog.reason')}</Field.Label>
              <Textarea
                ref={field}
                name="reason"
                value={reason}
                maxLength={2000}
                onChange={({ target }: { target: HTMLTextAreaElement }) => setReason(target.value)}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say(blocked ? 'checks.dialog.close' : 'checks.dialog.cancel')}
        </Button>
        {!blocked && (
          <Button type="submit" loading={sending}>
            {say('checks.dialog.publish')}
          </Button>
        )}
      </Modal.Footer>
    </form>
  );
}

/* The hint of the button that has opened it comes up with each focus inside, and would lie over the dialog. */
const WithoutHints = createGlobalStyle`
  [data-radix-popper-content-wrapper]:has([role='tooltip']) {
    visibility: hidden;
  }
`;

function Question({ question, onClose }: { question: NonNullable<Asked['question']>; onClose: () => void }) {
  const say = useTexts();
  const confirm = async () => {
    await question.onConfirm?.();
    onClose();
  };
  return (
    <>
      <Modal.Body>{typeof question.content === 'function' ? question.title : question.content}</Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('checks.dialog.cancel')}
        </Button>
        <Button onClick={() => void confirm()}>{question.confirmLabel ?? say('checks.dialog.publish')}</Button>
      </Modal.Footer>
    </>
  );
}
