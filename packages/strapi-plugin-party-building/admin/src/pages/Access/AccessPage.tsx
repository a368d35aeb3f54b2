import { Box, Button, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useGetAccessQuery } from '../../api';
import { useTexts } from '../../texts';
import { AccessEditor } from './AccessEditor';

/** Who may read what is published: the settings, and below them what they come to for each address. */
export function AccessPage() {
  const say = useTexts();
  const query = useGetAccessQuery(undefined, { refetchOnMountOrArgChange: true });
  const access = query.currentData;

  return (
    <Page.Main tabIndex={-1}>
      <Page.Title>{say('access.title')}</Page.Title>
      {access ? (
        <AccessEditor access={access} />
      ) : (
        <>
          <Layouts.Header title={say('access.title')} subtitle={say('access.subtitle')} />
          <Layouts.Content>
            {query.isFetching ? (
              <Flex justifyContent="center" padding={8} aria-busy>
                <Loader>{say('access.loading')}</Loader>
              </Flex>
            ) : (
              <Box role="alert">
                <EmptyStateLayout
                  icon={<WarningCircle width="6rem" height="6rem" />}
                  content={say('access.load.failed')}
                  action={
                    <Button variant="secondary" onClick={() => void query.refetch()}>
                      {say('access.load.retry')}
                    </Button>
                  }
                />
              </Box>
            )}
          </Layouts.Content>
        </>
      )}
    </Page.Main>
  );
}
