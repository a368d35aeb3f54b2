import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useGetDeskRolesQuery } from '../../api/roles';
import { LoadState } from '../../components/LoadState';
import { useTexts } from '../../texts';
import { NotificationLines } from './NotificationLines';
import { RoleOffer } from './RoleOffer';

/** Offers a translator and a reviewer for each language, and says whether anybody is told of what becomes outdated. */
export function RolesPage() {
  const say = useTexts();
  const query = useGetDeskRolesQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main tabIndex={-1}>
      <Page.Title>{say('roles.title')}</Page.Title>
      <Layouts.Header title={say('roles.title')} subtitle={say('roles.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {query.data ? (
            <RoleOffer offered={query.data.data} />
          ) : (
            <LoadState
              error={query.isFetching ? undefined : query.error}
              text="roles.loading"
              failed="roles.load.failed"
              onRetry={() => void query.refetch()}
            />
          )}
          <NotificationLines />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
