import { Alert, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Download, Plus, Upload } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useExportTermsMutation, useGetSiteLocalesQuery, useGetTermsQuery, type Term, type TermPage } from '../../api/terms';
import { LoadState } from '../../components/LoadState';
import { Pager } from '../../components/Pager';
import { saveFile } from '../../components/save-file';
import { SearchField } from '../../components/SearchField';
import { termsPath } from '../../paths';
import { TERMS } from '../../permissions';
import { useTexts } from '../../texts';
import { RemoveTermDialog } from './RemoveTermDialog';
import { termLanguages } from './term-languages';
import { TermDialog } from './TermDialog';
import { TermImport } from './TermImport';
import { TermTable } from './TermTable';
import { useMay } from '../../use-may';

const PAGE_SIZE = 50;

/** What is called how in each language; `?import` takes a file. */
export function TermsPage() {
  const say = useTexts();
  const mayChange = useMay(TERMS);
  const [search, setSearch] = useSearchParams();
  const words = search.get('search') ?? '';
  const page = Math.max(Number(search.get('page')) || 1, 1);
  const query = useGetTermsQuery({ search: words, page, pageSize: PAGE_SIZE }, { refetchOnMountOrArgChange: true });
  const { data, error, isFetching, refetch } = query;
  const [exportTerms, exporting] = useExportTermsMutation();
  const [edited, setEdited] = useState<Term | 'new'>();
  const { data: site } = useGetSiteLocalesQuery(undefined);
  const languages = termLanguages(data?.meta.languages ?? [], site?.map(({ code }) => code) ?? []);
  const isImporting = mayChange && search.has('import');

  const save = async () => {
    const answer = await exportTerms(undefined);
    if (!('error' in answer)) saveFile('termbase.csv', answer.data, 'text/csv;charset=utf-8');
  };
  return (
    <Page.Main>
      <Page.Title>{say('terms.title')}</Page.Title>
      <Layouts.Header
        navigationAction={isImporting && <BackButton fallback={termsPath} />}
        title={say(isImporting ? 'terms.import.title' : 'terms.title')}
        subtitle={say(isImporting ? 'terms.import.how' : 'terms.subtitle')}
        primaryAction={
          !isImporting && (
            <Flex gap={2} wrap="wrap">
              <Button variant="tertiary" startIcon={<Download />} loading={exporting.isLoading} onClick={() => void save()}>
                {say('terms.export')}
              </Button>
              {mayChange && (
                <>
                  <Button variant="tertiary" startIcon={<Upload />} onClick={() => setSearch({ import: '' })}>
                    {say('terms.import')}
                  </Button>
                  <Button startIcon={<Plus />} onClick={() => setEdited('new')}>
                    {say('terms.add')}
                  </Button>
                </>
              )}
            </Flex>
          )
        }
      />
      <Layouts.Content>
        {isImporting ? (
          <TermImport />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
            {exporting.isError && (
              <Alert
                role="alert"
                variant="danger"
                title={say('terms.export.failed')}
                closeLabel={say('desk.close')}
                onClose={exporting.reset}
              >
                {say('desk.again-later')}
              </Alert>
            )}
            {!mayChange && <Typography textColor="neutral700">{say('terms.read-only')}</Typography>}
            <SearchField label={say('terms.search')} value={words} onSearch={(to) => setSearch(to === '' ? {} : { search: to })} />
            {data ? (
              <Found
                found={data}
                isSearched={words !== ''}
                mayChange={mayChange}
                onEdit={setEdited}
                onPage={(to) => setSearch({ ...(words !== '' && { search: words }), page: String(to) })}
              />
            ) : (
              <LoadState error={isFetching ? undefined : error} text="terms.loading" failed="terms.failed" onRetry={() => void refetch()} />
            )}
          </Flex>
        )}
      </Layouts.Content>
      {edited && <TermDialog term={edited === 'new' ? undefined : edited} languages={languages} onClose={() => setEdited(undefined)} />}
    </Page.Main>
  );
}

interface FoundProps {
  found: TermPage;
  isSearched: boolean;
  mayChange: boolean;
  onEdit: (term: Term) => void;
  onPage: (page: number) => void;
}

function Found({ found: { data, meta }, isSearched, mayChange, onEdit, onPage }: FoundProps) {
  const say = useTexts();
  const [removed, setRemoved] = useState<Term>();
  return (
    <>
      <Typography role="status" variant="pi" textColor="neutral600">
        {say('terms.count', { count: meta.total })}
      </Typography>
      {data.length === 0 ? (
        <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say(isSearched ? 'terms.none.found' : 'terms.none')} />
      ) : (
        <TermTable terms={data} languages={meta.languages} {...(mayChange && { onEdit, onRemove: setRemoved })} />
      )}
      <Pager page={meta.page} pages={Math.ceil(meta.total / meta.pageSize)} onPage={onPage} />
      {removed && <RemoveTermDialog term={removed} onClose={() => setRemoved(undefined)} />}
    </>
  );
}
