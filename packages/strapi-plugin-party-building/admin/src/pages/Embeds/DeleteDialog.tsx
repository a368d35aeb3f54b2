import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useTexts } from '../../texts';
import { useRemoveEmbedMutation, type SavedEmbed } from './api';

/** Asks before a saved embed goes, and says what becomes of pages that name it. */
export function DeleteDialog({ embed, onClose }: { embed: SavedEmbed | undefined; onClose: () => void }) {
  const say = useTexts();
  const { toggleNotification } = useNotification();
  const [remove, { isLoading }] = useRemoveEmbedMutation();

  const confirm = async (id: string) => {
    try {
      await remove(id).unwrap();
      toggleNotification({ type: 'success', message: say('embeds.deleted') });
    } catch {
      toggleNotification({ type: 'danger', message: say('embeds.delete.failed') });
    }
    onClose();
  };

  return (
    <Dialog.Root open={embed !== undefined} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{say('embeds.delete.title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle width="24px" height="24px" fill="danger600" />} textAlign="center">
          {say('embeds.delete.question', { name: embed?.name ?? '', id: embed?.id ?? '' })}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('embeds.delete.keep')}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger-light" fullWidth loading={isLoading} onClick={() => embed && void confirm(embed.id)}>
            {say('embeds.delete.go')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
