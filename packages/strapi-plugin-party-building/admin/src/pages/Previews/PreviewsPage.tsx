import { Box, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { useGetPreviewLinksQuery } from '../../preview/api';
import { ShareProblem } from '../../preview/ShareProblem';
import { useTexts } from '../../texts';
import { LinksTable } from './LinksTable';

const SIZES = [10, 20, 50, 100];

const sizeIn = (wanted: string | null): number => SIZES.find((size) => String(size) === wanted) ?? 20;

/** All living links to previews, those of one's own and of others. */
export function PreviewsPage() {
  const say = useTexts();
  const [search] = useSearchParams();
  const page = Math.max(1, Number(search.get('page')) || 1);
  const pageSize = sizeIn(search.get('pageSize'));
  const query = useGetPreviewLinksQuery({ page, pageSize }, { refetchOnMountOrArgChange: true });
  const answer = query.data;

  return (
    <Page.Main>
      <Page.Title>{say('preview.title')}</Page.Title>
      <Layouts.Header title={say('preview.title')} subtitle={say('preview.subtitle')} />
      <Layouts.Content>
        {query.isError ? (
          <ShareProblem title={say('preview.load.failed')} error={query.error} onRetry={() => void query.refetch()} />
        ) : !answer ? (
          <Flex justifyContent="center" padding={8} aria-busy>
            <Loader>{say('preview.loading')}</Loader>
          </Flex>
        ) : answer.meta.pagination.total === 0 ? (
          <EmptyStateLayout content={say('preview.empty')} />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4} aria-busy={query.isFetching}>
            <Box maxWidth="80rem">
              <Typography textColor="neutral600">{say('preview.list.note')}</Typography>
            </Box>
            <LinksTable links={answer.data} />
            <Pagination.Root {...answer.meta.pagination} defaultPageSize={20}>
              <Pagination.PageSize options={SIZES.map(String)} />
              <Pagination.Links />
            </Pagination.Root>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
