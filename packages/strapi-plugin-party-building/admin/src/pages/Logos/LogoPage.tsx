import { Flex, Link, LinkButton } from '@strapi/design-system';
import { ArrowLeft, Pencil } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useTexts } from '../../texts';
import { useGetLogoQuery, type SheetAnswer } from './api';
import { editPath, LOGOS_PATH } from './links';
import { LoadState } from './LoadState';
import { LogoTabs } from './LogoTabs';
import { useWords } from './words';

/** One logo: its variants and what is missing, the sheet with its rules, how long it may be used, and its brand kit. */
export function LogoPage() {
  const say = useTexts();
  const { documentId = '' } = useParams();
  const query = useGetLogoQuery(documentId, { refetchOnMountOrArgChange: true });
  const answer = query.currentData;

  return (
    <Page.Main>
      {answer ? (
        <Loaded answer={answer} onReload={() => void query.refetch()} />
      ) : (
        <>
          <Page.Title>{say('logos.title')}</Page.Title>
          <Layouts.Header title={say('logos.title')} navigationAction={<Back />} />
          <Layouts.Content>
            <LoadState error={query.isFetching ? undefined : query.error} onRetry={() => void query.refetch()} />
          </Layouts.Content>
        </>
      )}
    </Page.Main>
  );
}

function Loaded({ answer: { data, meta }, onReload }: { answer: SheetAnswer; onReload: () => void }) {
  const words = useWords(data.locales);
  const name = words.name(data);
  return (
    <>
      <Page.Title>{name}</Page.Title>
      <Layouts.Header
        title={name}
        subtitle={words.choice('kind', data.kind)}
        navigationAction={<Back />}
        primaryAction={
          <LinkButton tag={RouterLink} to={editPath(data.documentId, data.draftLocale)} variant="secondary" startIcon={<Pencil />}>
            {words.say('logos.edit')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        {/* Another logo's page begins anew. */}
        <LogoTabs key={data.documentId} sheet={data} mayWrite={meta.mayWrite} words={words} onReload={onReload} />
      </Layouts.Content>
    </>
  );
}

function Back() {
  const say = useTexts();
  return (
    <Flex>
      <Link tag={RouterLink} to={LOGOS_PATH} startIcon={<ArrowLeft aria-hidden />}>
        {say('logos.back')}
      </Link>
    </Flex>
  );
}
