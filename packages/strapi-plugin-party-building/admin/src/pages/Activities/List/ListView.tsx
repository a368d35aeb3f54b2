import { Box, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Pagination } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTexts } from '../../../texts';
import { useGetActivitiesQuery, type ListItem } from '../api';
import { DoneBar } from '../DoneBar';
import { DuplicateDialog } from '../DuplicateDialog';
import { useMay } from '../may';
import { MoveDialog } from '../MoveDialog';
import { Problem } from '../Problem';
import { useMoving, type Movable } from '../use-moving';
import { Filters } from './Filters';
import { listParams, withChoice } from './filters';
import { ListTable } from './ListTable';

/** Of a series its next occurrence, which stands on the day that names it unless it was moved; the calendar knows those. */
const upcoming = (head: ListItem, startDate: string): Movable => {
  const day = head.recurrence ? (head.next ?? startDate) : startDate;
  return { head, planned: day, day };
};

/** All activities, a page at a time. */
export function ListView() {
  const say = useTexts();
  const [search, setSearch] = useSearchParams();
  const query = useGetActivitiesQuery(listParams(search), { refetchOnMountOrArgChange: true });
  // The list before stays while the next is on its way: nothing jumps.
  const list = query.currentData ?? query.data;
  const [mayMove, mayCreate] = [useMay('update'), useMay('create')];
  const [copied, setCopied] = useState<ListItem>();
  const locales = list?.meta.locales ?? [];
  const moving = useMoving(locales);
  const sort = search.get('sort') === 'desc' ? 'desc' : 'asc';

  if (query.error && !query.isFetching) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  if (!list) {
    return (
      <Flex justifyContent="center" padding={8} aria-busy>
        <Loader>{say('activities.loading')}</Loader>
      </Flex>
    );
  }
  return (
    <Box paddingTop={4} paddingBottom={8} aria-busy={query.isFetching}>
      <Filters locales={locales} />
      {list.data.length === 0 ? (
        <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('activities.empty')} />
      ) : (
        <>
          <ListTable
            list={list}
            sort={sort}
            onSort={() => setSearch(withChoice(search, 'sort', sort === 'asc' ? 'desc' : 'asc'))}
            onMove={mayMove ? (head) => head.startDate && moving.ask(upcoming(head, head.startDate)) : undefined}
            onDuplicate={mayCreate ? setCopied : undefined}
          />
          <Box paddingTop={4}>
            <Pagination.Root pageCount={list.meta.pageCount} total={list.meta.total} defaultPageSize={20}>
              <Pagination.PageSize options={['20', '50', '100']} />
              <Pagination.Links />
            </Pagination.Root>
          </Box>
        </>
      )}
      {copied && (
        <DuplicateDialog
          head={copied}
          locales={locales}
          day={copied.next ?? copied.startDate ?? list.meta.today}
          onClose={() => setCopied(undefined)}
        />
      )}
      {moving.question && <MoveDialog moving={moving} question={moving.question} locales={locales} />}
      <DoneBar moving={moving} />
    </Box>
  );
}
