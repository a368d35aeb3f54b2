import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

export interface FormModalProps {
  title: string;
  submit: string;
  words: { close: string; cancel: string };
  busy: boolean;
  isDisabled?: boolean;
  /** Why it was not done. */
  problem?: string | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form over the page. Escape and "Cancel" leave everything as it was. */
export function FormModal({ title, submit, words, busy, isDisabled = false, problem, onSubmit, onClose, children }: FormModalProps) {
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form
          noValidate
          // As high as the dialog may be, so that its body scrolls.
          style={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
          onSubmit={(event) => {
            event.preventDefault();
            // A form in a dialog is, to React, inside the page's own.
            event.stopPropagation();
            if (!busy && !isDisabled) onSubmit();
          }}
        >
          <Modal.Header closeLabel={words.close}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {children}
              {problem !== undefined && (
                <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={3}>
                  <Typography textColor="neutral800">{problem}</Typography>
                </Box>
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {words.cancel}
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
