import { Alert, Box, Button, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, Pagination, useAuth } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useGetMatrixQuery, useRecountMutation, type Matrix } from '../../api/matrix';
import { LoadState } from '../../components/LoadState';
import { exportPath } from '../../paths';
import { MANAGE } from '../../permissions';
import { useTexts } from '../../texts';
import { today } from './day';
import { groupsOf } from './documents';
import { filterFrom, narrowed, withChoice, type FilterName } from './filter';
import { Filters } from './Filters';
import { MatrixTable } from './MatrixTable';
import { chosenOf, toggled, type Selection } from './selection';
import { SelectionBar } from './SelectionBar';
import { StateCounts } from './StateCounts';
import { useMay } from '../../use-may';

/** While something is being counted, in milliseconds. */
const LOOK_AGAIN = 3000;

/** Every document in every language, and what is to be done about it. */
export function MatrixPage() {
  const say = useTexts();
  const query = useGetMatrixQuery(undefined, { refetchOnMountOrArgChange: true });
  const waiting = query.data?.meta.waiting ?? 0;
  useGetMatrixQuery(undefined, { pollingInterval: waiting > 0 ? LOOK_AGAIN : 0 });
  const mayManage = useMay(MANAGE);
  const [recount, recounting] = useRecountMutation();

  return (
    <Page.Main>
      <Page.Title>{say('matrix.title')}</Page.Title>
      <Layouts.Header
        title={say('matrix.title')}
        subtitle={say('matrix.subtitle')}
        primaryAction={
          mayManage && (
            <Button
              variant="tertiary"
              startIcon={<ArrowClockwise />}
              loading={recounting.isLoading}
              onClick={() => void recount(undefined).then(() => query.refetch())}
            >
              {say('matrix.recount')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {recounting.isError && (
            <Alert
              role="alert"
              variant="danger"
              title={say('matrix.recount.failed')}
              closeLabel={say('desk.close')}
              onClose={recounting.reset}
            >
              {say('desk.again-later')}
            </Alert>
          )}
          <Box role="status">
            {waiting > 0 && <Typography textColor="neutral600">{say('matrix.waiting', { count: waiting })}</Typography>}
          </Box>
          {query.data ? (
            <Documents matrix={query.data} mayManage={mayManage} onDone={() => void query.refetch()} />
          ) : (
            <LoadState
              error={query.isFetching ? undefined : query.error}
              text="matrix.loading"
              failed="matrix.failed"
              onRetry={() => void query.refetch()}
            />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

const PAGE_SIZE = 50;

interface DocumentsProps {
  matrix: Matrix;
  mayManage: boolean;
  onDone: () => void;
}

function Documents({ matrix, mayManage, onDone }: DocumentsProps) {
  const say = useTexts();
  const [search, setSearch] = useSearchParams();
  const me = useAuth('TranslationDeskMatrix', ({ user }) => user?.id);
  const filter = useMemo(() => filterFrom(search), [search]);
  const { documents, counts } = useMemo(
    () => narrowed(matrix.data, filter, { me: me === undefined ? undefined : Number(me), today: today() }),
    [matrix, filter, me],
  );
  const [selection, setSelection] = useState<Selection>(new Set());
  const pageSize = Number(search.get('pageSize')) || PAGE_SIZE;
  const pageCount = Math.max(Math.ceil(documents.length / pageSize), 1);
  const page = Math.min(Math.max(Number(search.get('page')) || 1, 1), pageCount);
  const shown = documents.slice((page - 1) * pageSize, page * pageSize);
  const choose = (name: FilterName, value: string | undefined) => setSearch((before) => withChoice(before, name, value));

  if (matrix.data.length === 0)
    return (
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        content={say(matrix.meta.waiting > 0 ? 'matrix.none.yet' : 'matrix.none')}
      />
    );
  return (
    <>
      <StateCounts counts={counts} chosen={filter.state} onChoose={(state) => choose('state', state)} />
      <Filters matrix={matrix} filter={filter} onChoose={choose} onClear={() => setSearch(new URLSearchParams())} />
      <Flex gap={4} wrap="wrap">
        <Box role="status">
          <Typography variant="pi" textColor="neutral600">
            {say('matrix.count', { count: documents.length })}
          </Typography>
        </Box>
        {shown.length > 0 && Object.values(matrix.meta.translatable).some((uids) => uids.length > 0) && (
          <Link tag={RouterLink} to={exportPath(new URLSearchParams({ ...filter }))}>
            {say('matrix.export')}
          </Link>
        )}
      </Flex>
      {mayManage && shown.length > 0 && (
        <SelectionBar
          documents={chosenOf(documents, selection)}
          locale={filter.locale}
          locales={matrix.meta.locales}
          onClear={() => setSelection(new Set())}
          onDone={() => {
            setSelection(new Set());
            onDone();
          }}
        />
      )}
      {shown.length === 0 ? (
        <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('matrix.none.filtered')} />
      ) : (
        <MatrixTable
          groups={groupsOf(shown, matrix.meta.types)}
          meta={matrix.meta}
          choosing={mayManage ? { selection, onToggle: (chosen) => setSelection((before) => toggled(before, chosen)) } : undefined}
        />
      )}
      {documents.length > 20 && (
        <Pagination.Root pageCount={pageCount} total={documents.length} defaultPageSize={PAGE_SIZE}>
          <Pagination.PageSize options={['20', '50', '100']} />
          <Pagination.Links />
        </Pagination.Root>
      )}
    </>
  );
}
