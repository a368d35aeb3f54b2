import { Box } from '@strapi/design-system';
import { BackButton, Page } from '@strapi/strapi/admin';
import { useGetTargetQuery, type TargetName } from '../../api/targets';
import { LoadState } from '../../components/LoadState';
import { matrixPath } from '../../paths';
import { useTexts } from '../../texts';
import { Editor } from './Editor';

/** Loads a document, and lets it be translated. */
export function EditorPage({ of }: { of: TargetName }) {
  const say = useTexts();
  const query = useGetTargetQuery(of, { refetchOnMountOrArgChange: true });
  const { data, error, isFetching, refetch } = query;

  return (
    <Page.Main>
      <Page.Title>{say('editor.title', { title: data?.data.title || say('desk.untitled') })}</Page.Title>
      {data ? (
        <Editor answer={data} onReload={() => void refetch()} />
      ) : (
        <Box padding={8}>
          <BackButton fallback={matrixPath} />
          <LoadState error={isFetching ? undefined : error} text="editor.loading" failed="editor.failed" onRetry={() => void refetch()} />
        </Box>
      )}
    </Page.Main>
  );
}
