import { Harmless } from '@party-building/strapi-kit/admin';
import { languageName } from '@party-building/strapi-kit/texts';
import { Flex, Link, Loader, TextButton, Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { useGetDeskTypesQuery, useGetDocumentTargetsQuery, type MatrixRow } from '../api/matrix';
import { DocumentStateMark } from '../components/StateMark';
import { editorPath } from '../paths';
import { OPEN } from '../permissions';
import { useTexts } from '../texts';
import { useMay } from '../use-may';

interface Props {
  model: string;
  document?: { documentId?: string; updatedAt?: string };
}

/** A save is counted soon after it, in milliseconds. */
const LOOK_AGAIN = 2000;

/** How far the other languages of a document are, in the side panel of the edit view. */
export function LanguagesPanel({ model, document }: Props) {
  const say = useTexts();
  const mayOpen = useMay(OPEN);
  const { data } = useGetDeskTypesQuery(undefined, { skip: !mayOpen });
  const { documentId, updatedAt } = document ?? {};
  if (!data?.data.includes(model) || !documentId) return null;
  return {
    title: say('desk.panel.title'),
    content: (
      <Harmless name="Translation desk" instead={<Note>{say('desk.panel.failed')}</Note>}>
        <Languages uid={model} documentId={documentId} updatedAt={String(updatedAt)} />
      </Harmless>
    ),
  };
}

function Languages({ uid, documentId, updatedAt }: { uid: string; documentId: string; updatedAt: string }) {
  const say = useTexts();
  const { data, isError, isFetching, refetch } = useGetDocumentTargetsQuery({ uid, documentId, updatedAt });
  useEffect(() => {
    const timer = setTimeout(() => void refetch(), LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [updatedAt, refetch]);
  if (!data && isError && !isFetching)
    return (
      <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
        <Note>{say('desk.panel.failed')}</Note>
        <TextButton onClick={() => void refetch()}>{say('desk.retry')}</TextButton>
      </Flex>
    );
  if (!data) return <Loader small>{say('desk.panel.loading')}</Loader>;
  if (data.data.length === 0) return <Note>{say('desk.panel.none')}</Note>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%" data-translation-desk-languages>
      {data.data.map((row) => (
        <Language key={row.locale} row={row} locales={[row.sourceLocale, ...data.data.map(({ locale }) => locale)]} />
      ))}
    </Flex>
  );
}

function Language({ row, locales }: { row: MatrixRow; locales: readonly string[] }) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const { done, total, outdated } = row;
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1}>
      <Link tag={RouterLink} to={editorPath(row)}>
        {say('desk.panel.open', { language: languageName(row.locale, locales, language) })}
      </Link>
      <DocumentStateMark state={row.state} />
      <Note>{outdated > 0 ? say('desk.panel.outdated', { done, total, outdated }) : say('desk.panel.done', { done, total })}</Note>
    </Flex>
  );
}

const Note = ({ children }: { children: string }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);
