import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useAuth } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useGetMatrixQuery } from '../../../api/matrix';
import { LoadState } from '../../../components/LoadState';
import { useTexts } from '../../../texts';
import { ExportForm } from './ExportForm';
import { offeredLocales } from './selection';

/** Sends documents out as a file. */
export function ExportView() {
  const say = useTexts();
  const query = useGetMatrixQuery(undefined, { refetchOnMountOrArgChange: true });
  const me = useAuth('TranslationDeskExport', ({ user }) => user?.id);
  const { data, isFetching, error, refetch } = query;
  const looking = useMemo(() => ({ me: me === undefined ? undefined : Number(me), today: new Date().toISOString().slice(0, 10) }), [me]);
  if (!data)
    return <LoadState error={isFetching ? undefined : error} text="matrix.loading" failed="matrix.failed" onRetry={() => void refetch()} />;
  const locales = offeredLocales(data);
  if (locales.length === 0) return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('export.none')} />;
  return <ExportForm matrix={data} locales={locales} looking={looking} />;
}
