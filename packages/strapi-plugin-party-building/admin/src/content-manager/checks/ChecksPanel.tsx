import { Harmless } from '@party-building/strapi-kit/admin';
import { Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useGetSavedFindingsQuery } from '../../checks/api';
import { useIsChecked } from '../../checks/checked-type';
import { FindingList } from '../../checks/FindingList';
import { REVEAL, revealField } from '../../checks/reveal-field';
import { useEditingLocale } from '../../fields/editing-locale';
import { useTexts } from '../../texts';

interface Props {
  model: string;
  document?: { documentId?: string; updatedAt?: string };
}

/** What the checks find in the saved draft, in the side panel of the edit view. */
export function ChecksPanel({ model, document }: Props) {
  const say = useTexts();
  const checked = useIsChecked(model);
  const { documentId, updatedAt } = document ?? {};
  if (!checked) return null;
  return {
    title: say('checks.panel.title'),
    content: documentId ? (
      <Harmless name="Party Building Online" instead={<Note>{say('checks.panel.error')}</Note>}>
        <Saved uid={model} documentId={documentId} updatedAt={String(updatedAt)} />
      </Harmless>
    ) : (
      <Note>{say('checks.panel.new')}</Note>
    ),
  };
}

function Saved({ uid, documentId, updatedAt }: { uid: string; documentId: string; updatedAt: string }) {
  const say = useTexts();
  const locale = useEditingLocale();
  const { data, isError, isFetching, refetch } = useGetSavedFindingsQuery({ uid, documentId, locale, updatedAt });
  const [search] = useSearchParams();
  const wanted = search.get(REVEAL);

  useEffect(() => {
    if (wanted) void revealField(wanted.split('.'));
  }, [wanted]);

  if (isError && !isFetching) {
    return (
      <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
        <Note>{say('checks.panel.error')}</Note>
        <TextButton onClick={() => void refetch()}>{say('checks.retry')}</TextButton>
      </Flex>
    );
  }
  if (!data) return <Loader small>{say('checks.panel.loading')}</Loader>;
  const { data: findings, meta } = data;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" aria-busy={isFetching} data-party-building-checks>
      {findings.length > 0 ? (
        <FindingList uid={uid} findings={findings} onReveal={(path) => void revealField(path)} />
      ) : (
        <Flex gap={2}>
          <CheckCircle fill="success600" aria-hidden />
          <Note>{say('checks.panel.none')}</Note>
        </Flex>
      )}
      {meta.failed.length > 0 && <Note>{say('checks.failed', { checks: meta.failed.join(', ') })}</Note>}
    </Flex>
  );
}

const Note = ({ children }: { children: string }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);
