import { Box, EmptyStateLayout, Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { Link, useSearchParams } from 'react-router-dom';
import { uidOf } from '../../plugin-id';
import { useTexts } from '../../texts';
import { useGetLogosQuery } from './api';
import { AttentionList } from './AttentionList';
import { LoadState } from './LoadState';
import { LogoRow } from './LogoRow';

/** All logos in their order, and before them what somebody should look at. */
export function OverviewPage() {
  const say = useTexts();
  const [search] = useSearchParams();
  const page = Math.max(1, Number(search.get('page')) || 1);
  const query = useGetLogosQuery(page, { refetchOnMountOrArgChange: true });
  const overview = query.data;

  return (
    <Page.Main>
      <Page.Title>{say('logos.title')}</Page.Title>
      <Layouts.Header title={say('logos.title')} subtitle={say('logos.subtitle')} />
      <Layouts.Content>
        {!overview && <LoadState error={query.isFetching ? undefined : query.error} onRetry={() => void query.refetch()} />}
        {overview?.meta.total === 0 && (
          <EmptyStateLayout
            content={say('logos.empty')}
            action={
              <LinkButton
                tag={Link}
                to={`/content-manager/collection-types/${uidOf('culture-logo')}/create`}
                variant="secondary"
                startIcon={<Plus />}
              >
                {say('logos.create')}
              </LinkButton>
            }
          />
        )}
        {overview && overview.meta.total > 0 && (
          <Flex direction="column" alignItems="stretch" gap={6} aria-busy={query.isFetching}>
            <AttentionList meta={overview.meta} />
            <Box tag="ul" aria-label={say('logos.title')}>
              {overview.data.map((logo) => (
                <LogoRow key={logo.documentId} logo={logo} locales={overview.meta.locales} />
              ))}
            </Box>
            {overview.meta.pageCount > 1 && (
              <Pagination.Root pageCount={overview.meta.pageCount} total={overview.meta.total} defaultPageSize={10}>
                <Pagination.Links />
              </Pagination.Root>
            )}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
