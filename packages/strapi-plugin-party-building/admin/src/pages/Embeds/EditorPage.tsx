import { Layouts, Page, useAuth } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { LoadState } from '../../components/LoadState';
import { statusOf } from '../../api';
import { personName } from '../../person-name';
import { useTexts } from '../../texts';
import { useGetBuilderQuery, useGetEmbedQuery } from './api';
import { EmbedEditor } from './EmbedEditor';
import { emptyForm, formOf } from './form';

/** The builder: of a new embed, or of a saved one. */
export function EditorPage() {
  const say = useTexts();
  const { id } = useParams();
  const user = useAuth('PartyBuildingEmbeds', (auth) => auth.user);
  const builder = useGetBuilderQuery(undefined, { refetchOnMountOrArgChange: true });
  const saved = useGetEmbedQuery(id ?? '', { skip: id === undefined, refetchOnMountOrArgChange: true });
  const embed = id === undefined ? undefined : saved.currentData?.data;
  const offered = builder.currentData?.data;
  const owner = user ? personName(user) : '';
  const title = say(id === undefined ? 'embeds.new.title' : 'embeds.edit.title', { name: embed?.name ?? id ?? '' });

  return (
    <Page.Main tabIndex={-1}>
      <Page.Title>{title}</Page.Title>
      {offered && (id === undefined || embed) ? (
        <EmbedEditor
          key={embed?.id ?? ''}
          title={title}
          builder={offered}
          saved={embed}
          stored={embed ? formOf(embed) : emptyForm('pb-four-grasps', owner)}
        />
      ) : (
        <>
          <Layouts.Header title={title} subtitle={say('embeds.subtitle')} />
          <Layouts.Content>
            <LoadState
              loading={builder.isFetching || saved.isFetching}
              text="embeds.loading"
              failed={statusOf(saved.error) === 404 ? 'embeds.gone' : 'embeds.load.failed'}
              onRetry={() => {
                void builder.refetch();
                if (id !== undefined) void saved.refetch();
              }}
            />
          </Layouts.Content>
        </>
      )}
    </Page.Main>
  );
}
