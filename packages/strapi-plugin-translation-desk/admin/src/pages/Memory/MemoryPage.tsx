import { EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useGetPairsQuery, type Pair, type PairPage } from '../../api/memory';
import { LoadState } from '../../components/LoadState';
import { Pager } from '../../components/Pager';
import { SearchField } from '../../components/SearchField';
import { MEMORY } from '../../permissions';
import { useTexts } from '../../texts';
import { LanguageCounts } from './LanguageCounts';
import { askedFrom, searchOf } from './asked';
import { PairTable } from './PairTable';
import { RemovePairDialog } from './RemovePairDialog';
import { useMay } from '../../use-may';

const PAGE_SIZE = 50;

/** Approved translations, which are suggested for the same and similar texts. */
export function MemoryPage() {
  const say = useTexts();
  const [search, setSearch] = useSearchParams();
  const asked = askedFrom(search);
  const query = useGetPairsQuery({ ...asked, pageSize: PAGE_SIZE }, { refetchOnMountOrArgChange: true });
  const { data, error, isFetching, refetch } = query;
  return (
    <Page.Main>
      <Page.Title>{say('memory.title')}</Page.Title>
      <Layouts.Header title={say('memory.title')} subtitle={say('memory.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <SearchField
            label={say('memory.search')}
            value={asked.search}
            onSearch={(words) => setSearch(searchOf({ ...asked, search: words, page: 1 }))}
          />
          {data ? (
            <>
              <LanguageCounts
                counts={data.meta.languages}
                chosen={asked}
                onChoose={(languages) => setSearch(searchOf({ search: asked.search, page: 1, ...languages }))}
              />
              <Found found={data} onPage={(page) => setSearch(searchOf({ ...asked, page }))} />
            </>
          ) : (
            <LoadState error={isFetching ? undefined : error} text="memory.loading" failed="memory.failed" onRetry={() => void refetch()} />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Found({ found: { data, meta }, onPage }: { found: PairPage; onPage: (page: number) => void }) {
  const say = useTexts();
  const mayRemove = useMay(MEMORY);
  const [removed, setRemoved] = useState<Pair>();
  return (
    <>
      <Typography role="status" variant="pi" textColor="neutral600">
        {say('memory.count', { count: meta.total })}
      </Typography>
      {data.length === 0 ? (
        <EmptyStateLayout
          icon={<EmptyDocuments width="16rem" />}
          content={say(meta.languages.length > 0 ? 'memory.none.found' : 'memory.none')}
        />
      ) : (
        <PairTable pairs={data} {...(mayRemove && { onRemove: setRemoved })} />
      )}
      <Pager page={meta.page} pages={Math.ceil(meta.total / meta.pageSize)} onPage={onPage} />
      {removed && <RemovePairDialog pair={removed} onClose={() => setRemoved(undefined)} />}
    </>
  );
}
