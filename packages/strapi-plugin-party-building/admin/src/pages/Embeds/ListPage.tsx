import { Box, EmptyStateLayout, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, Pagination, SearchInput, useQueryParams } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { LoadState } from '../../components/LoadState';
import { useTexts } from '../../texts';
import { useGetEmbedsQuery } from './api';
import { EmbedTable } from './EmbedTable';

/** Text that the search field has written into the address. */
function decoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** All saved embeds, page by page. */
export function ListPage() {
  const say = useTexts();
  const [{ query }] = useQueryParams<{ page?: string; pageSize?: string; _q?: string }>();
  const search = decoded(query._q);
  const embeds = useGetEmbedsQuery({ page: query.page ?? '1', pageSize: query.pageSize ?? '10', _q: search });
  const list = embeds.currentData;

  return (
    <Page.Main tabIndex={-1}>
      <Page.Title>{say('embeds.title')}</Page.Title>
      <Layouts.Header
        title={say('embeds.title')}
        subtitle={say('embeds.subtitle')}
        primaryAction={
          <LinkButton tag={Link} to="new" startIcon={<Plus />}>
            {say('embeds.new')}
          </LinkButton>
        }
      />
      <Layouts.Action startActions={<SearchInput label={say('embeds.search')} placeholder={say('embeds.search')} />} />
      <Layouts.Content>
        {!list ? (
          <LoadState loading={embeds.isFetching} text="embeds.loading" failed="embeds.load.failed" onRetry={() => void embeds.refetch()} />
        ) : list.data.length === 0 ? (
          <EmptyStateLayout
            content={search === '' ? say('embeds.empty') : say('embeds.none', { search })}
            action={
              search === '' ? (
                <LinkButton tag={Link} to="new" variant="secondary">
                  {say('embeds.new')}
                </LinkButton>
              ) : undefined
            }
          />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Box role="status">
              <Typography textColor="neutral600">{say('embeds.count', { count: list.meta.pagination.total })}</Typography>
            </Box>
            <EmbedTable embeds={list.data} />
            <Pagination.Root pageCount={list.meta.pagination.pageCount} total={list.meta.pagination.total}>
              <Pagination.PageSize />
              <Pagination.Links />
            </Pagination.Root>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
