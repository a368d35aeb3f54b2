import { Button, Dialog, Flex } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useTexts } from '../texts';

interface Props {
  open: boolean;
  title: string;
  /** What happens, and whether it can be taken back. */
  children: ReactNode;
  confirm: string;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  /** Where the focus goes afterwards, unless where it was. */
  onClosed?: () => void;
}

/** Asks before something is done; Escape and "Cancel" leave everything as it is. */
export function ConfirmDialog({ open, title, children, confirm, busy = false, onConfirm, onCancel, onClosed }: Props) {
  const say = useTexts();
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && onCancel()}>
      <Dialog.Content
        {...(onClosed && {
          onCloseAutoFocus: (event: Event) => {
            event.preventDefault();
            onClosed();
          },
        })}
      >
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle width="24px" height="24px" fill="primary600" />} textAlign="center">
          <Flex direction="column" alignItems="stretch" gap={2} tag="div">
            {children}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('desk.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth loading={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
