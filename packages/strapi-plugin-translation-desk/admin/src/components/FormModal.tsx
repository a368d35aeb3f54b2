import { Alert, Button, Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useTexts } from '../texts';

interface Props {
  title: string;
  submit: string;
  busy: boolean;
  isDisabled?: boolean;
  /** Why it was not done. */
  problem?: string | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A small form over the page. Escape and "Cancel" leave everything as it was. */
export function FormModal({ title, submit, busy, isDisabled = false, problem, onSubmit, onClose, children }: Props) {
  const say = useTexts();
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy && !isDisabled) onSubmit();
          }}
        >
          <Modal.Header closeLabel={say('desk.close')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {problem !== undefined && (
                <Alert role="alert" variant="danger" title={say('desk.not-done')} closeLabel={say('desk.close')}>
                  {problem}
                </Alert>
              )}
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {say('desk.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={isDisabled}>
              {submit}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
