import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';

export interface LeaveWords {
  title: string;
  /** Says what is lost. */
  question: string;
  stay: string;
  go: string;
}

interface Props {
  active: boolean;
  words: LeaveWords;
  /** Whether another query of the same path, such as another filter, leaves nothing behind. */
  isWithinPath?: boolean;
}

/** Asks before something unsaved is left, by a link or by closing the page. */
export function LeaveGuard({ active, words, isWithinPath = false }: Props) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => active && !(isWithinPath && currentLocation.pathname === nextLocation.pathname),
  );

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
        <Dialog.Header>{words.title}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle width="24px" height="24px" fill="danger600" />} textAlign="center">
          {words.question}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {words.stay}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger-light" fullWidth onClick={() => blocker.proceed?.()}>
            {words.go}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
