import { useMemo } from 'react';
import { useGetKeysQuery } from '../../api';

/** Names of the venues by their keys, in the site's default language; empty for those who may not read venues. */
export function useVenues(): ReadonlyMap<string, string> {
  const { data } = useGetKeysQuery({ type: 'venue', locale: undefined });
  return useMemo(() => new Map((data?.data ?? []).map(({ key, title }) => [key, title])), [data]);
}
