import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useTexts, type TextId } from '../texts';

interface Props {
  active: boolean;
  /** Says what is lost. */
  question: TextId;
}

/** Asks before something unsaved is left, by a link or by closing the page. */
export function LeaveGuard({ active, question }: Props) {
  const say = useTexts();
  // Another unit or filter is another address of the same page.
  const blocker = useBlocker(({ currentLocation, nextLocation }) => active && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!active) return undefined;
    // The browser shows words of its own here.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [active]);
  return (
    <Dialog.Root open={blocker.state === 'blocked'} onOpenChange={(open) => !open && blocker.reset?.()}>
      <Dialog.Content>
        <Dialog.Header>{say('desk.leave.title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle width="24px" height="24px" fill="danger600" />} textAlign="center">
          {say(question)}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('desk.leave.stay')}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger-light" fullWidth onClick={() => blocker.proceed?.()}>
            {say('desk.leave.go')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
