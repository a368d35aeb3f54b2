import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useTexts } from '../texts';

interface Props {
  open?: boolean;
  title: string;
  /** What happens, and whether it can be taken back. */
  children: ReactNode;
  confirm: string;
  /** Something is gone afterwards. */
  removes?: boolean;
  busy?: boolean;
  /** Why it was not done. */
  problem?: string | undefined;
  onConfirm: () => void;
  onCancel: () => void;
  /** Where the focus goes afterwards, unless where it was. */
  onClosed?: () => void;
}

/** Asks before something is done; Escape and "Cancel" leave everything as it is. */
export function ConfirmDialog(props: Props) {
  const { open = true, title, children, confirm, removes = false, busy = false, problem, onConfirm, onCancel, onClosed } = props;
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
        <Dialog.Body icon={<WarningCircle width="24px" height="24px" fill={removes ? 'danger600' : 'primary600'} />} textAlign="center">
          <Flex direction="column" alignItems="stretch" gap={2} tag="div">
            {children}
            {problem !== undefined && (
              <Typography role="alert" textColor="danger700">
                {problem}
              </Typography>
            )}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('desk.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button variant={removes ? 'danger-light' : 'default'} fullWidth loading={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
