import { Flex, TextButton } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

interface Props<Data> {
  /** As the admin's queries give it. */
  query: { data?: Data | undefined; isError: boolean; isFetching: boolean; refetch: () => unknown };
  words: { loading: string; failed: string; retry: string };
  children: (data: Data) => ReactNode;
}

/** What a widget of the home page shows once its data are there; until then that they are loading, or why not and the way to try again. */
export function WidgetData<Data>({ query: { data, isError, isFetching, refetch }, words, children }: Props<Data>) {
  if (data !== undefined) return children(data);
  if (!isError || isFetching) return <Widget.Loading>{words.loading}</Widget.Loading>;
  return (
    <Flex direction="column" gap={2} role="alert">
      <Widget.Error>{words.failed}</Widget.Error>
      <TextButton onClick={() => void refetch()}>{words.retry}</TextButton>
    </Flex>
  );
}
