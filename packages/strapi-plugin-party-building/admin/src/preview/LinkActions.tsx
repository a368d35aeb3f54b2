import { Button, Dialog, Flex } from '@strapi/design-system';
import { Check, Duplicate, Trash, WarningCircle } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useTexts } from '../texts';
import { useRevokePreviewLinkMutation, type PreviewLink } from './api';

/** Copies a link, or takes it back once that is confirmed. */
export function LinkActions({ link }: { link: PreviewLink }) {
  const say = useTexts();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const [revoke, { isLoading }] = useRevokePreviewLinkMutation();
  const [copied, setCopied] = useState(false);
  const name = link.name || say('preview.unnamed');
  const { url } = link;

  const take = async (address: string): Promise<void> => {
    const done = await copy(address);
    setCopied(done);
    toggleNotification(
      done ? { type: 'success', message: say('preview.copied') } : { type: 'warning', message: say('preview.copy.failed', { address }) },
    );
  };
  const takeBack = async (): Promise<void> => {
    const answer = await revoke(link.id);
    toggleNotification(
      'error' in answer
        ? { type: 'danger', message: say('preview.revoke.failed') }
        : { type: 'success', message: say('preview.revoked', { name }) },
    );
  };

  return (
    <Flex gap={2} wrap="wrap">
      {url !== undefined && (
        <Button
          size="S"
          variant="secondary"
          startIcon={copied ? <Check /> : <Duplicate />}
          aria-label={say('preview.copy.of', { name })}
          onClick={() => void take(url)}
        >
          {say('preview.copy')}
        </Button>
      )}
      <Dialog.Root>
        <Dialog.Trigger>
          <Button size="S" variant="danger-light" startIcon={<Trash />} aria-label={say('preview.revoke.of', { name })} loading={isLoading}>
            {say('preview.revoke')}
          </Button>
        </Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Header>{say('preview.revoke.title')}</Dialog.Header>
          <Dialog.Body icon={<WarningCircle width="24px" height="24px" fill="danger600" />} textAlign="center">
            {say('preview.revoke.question', { name })}
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                {say('preview.revoke.keep')}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button variant="danger-light" fullWidth onClick={() => void takeBack()}>
                {say('preview.revoke.do')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Flex>
  );
}
