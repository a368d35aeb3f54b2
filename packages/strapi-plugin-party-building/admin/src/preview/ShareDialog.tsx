import { Box, Button, Field, Flex, Loader, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useTexts } from '../texts';
import { useCreatePreviewLinkMutation, useGetPreviewLinksQuery, type PreviewLink } from './api';
import { LinkItem } from './LinkItem';
import { ShareProblem } from './ShareProblem';

interface Props {
  type: string;
  documentId: string;
  locale: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Makes links to the preview of one document, and shows those that live. */
export function ShareDialog({ open, onOpenChange, ...of }: Props) {
  const say = useTexts();
  return (
    <Modal.Root open={open} onOpenChange={onOpenChange}>
      <Modal.Content>
        <Modal.Header closeLabel={say('preview.close')}>
          <Modal.Title>{say('preview.share.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Typography textColor="neutral800">{say('preview.share.what')}</Typography>
            <NewLink {...of} />
            <LivingLinks documentId={of.documentId} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('preview.close')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function NewLink(of: Pick<PreviewLink, 'type' | 'documentId' | 'locale'>) {
  const say = useTexts();
  const [name, setName] = useState('');
  const [create, { isLoading, error, reset }] = useCreatePreviewLinkMutation();
  const submit = async (): Promise<void> => {
    const made = await create({ ...of, name });
    if ('data' in made) setName('');
  };
  return (
    <form noValidate onSubmit={(event) => (event.preventDefault(), event.stopPropagation(), void submit())}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {error !== undefined && <ShareProblem title={say('preview.create.failed')} error={error} onClose={reset} />}
        <Field.Root name="preview-link-name" hint={say('preview.name.hint')}>
          <Field.Label>{say('preview.name')}</Field.Label>
          <TextInput maxLength={120} value={name} onChange={({ target }) => setName(target.value)} />
          <Field.Hint />
        </Field.Root>
        <Box>
          <Button type="submit" loading={isLoading}>
            {say('preview.create')}
          </Button>
        </Box>
      </Flex>
    </form>
  );
}

/** More links to one document than anybody makes; all others stand on the page "Previews". */
const SHOWN = 50;

function LivingLinks({ documentId }: { documentId: string }) {
  const say = useTexts();
  const query = useGetPreviewLinksQuery({ documentId, page: 1, pageSize: SHOWN }, { refetchOnMountOrArgChange: true });
  const links = query.currentData?.data;
  if (query.isError && !links)
    return <ShareProblem title={say('preview.load.failed')} error={query.error} onRetry={() => void query.refetch()} />;
  if (!links) return <Loader>{say('preview.loading')}</Loader>;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} aria-label={say('preview.living')}>
      <Typography tag="h3" variant="delta">
        {say('preview.living')}
      </Typography>
      {links.length === 0 ? (
        <Typography textColor="neutral600">{say('preview.living.none')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {links.map((link) => (
            <LinkItem key={link.id} link={link} />
          ))}
        </Flex>
      )}
    </Flex>
  );
}
