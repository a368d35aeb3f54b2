import { Layouts, Page } from '@strapi/strapi/admin';
import { LoadState } from '../../components/LoadState';
import { useTexts } from '../../texts';
import { useGetAppearanceQuery } from './api';
import { AppearanceEditor } from './AppearanceEditor';

/** How the elements look on all portals, and on which days they are grey. */
export function AppearancePage() {
  const say = useTexts();
  const query = useGetAppearanceQuery(undefined, { refetchOnMountOrArgChange: true });
  const appearance = query.currentData;

  return (
    <Page.Main tabIndex={-1}>
      <Page.Title>{say('appearance.title')}</Page.Title>
      {appearance ? (
        <AppearanceEditor appearance={appearance} />
      ) : (
        <>
          <Layouts.Header title={say('appearance.title')} subtitle={say('appearance.subtitle')} />
          <Layouts.Content>
            <LoadState
              loading={query.isFetching}
              text="appearance.loading"
              failed="appearance.load.failed"
              onRetry={() => void query.refetch()}
            />
          </Layouts.Content>
        </>
      )}
    </Page.Main>
  );
}
