import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID, uidOf } from './plugin-id';

/** What the "Arrange" page puts in order. */
export const LISTS = ['grasp', 'value', 'culture-logo', 'carrier', 'venue'] as const;
export type ListName = (typeof LISTS)[number];

export type State = 'draft' | 'published' | 'modified';

export interface Entry {
  documentId: string;
  /** By locale; a locale without a title is absent. */
  title: Partial<Record<string, string>>;
  /** By locale; a locale in which the entry is not written is absent. */
  state: Partial<Record<string, State>>;
}

export interface Arrangement {
  /** In order. */
  data: Entry[];
  meta: { defaultLocale: string };
}

export interface KeyChoice {
  key: string;
  title: string;
}

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getArrangement: build.query<Arrangement, ListName>({
      query: (list) => `/${PLUGIN_ID}/arrange/${list}`,
      providesTags: (_result, _error, list) => [{ type: 'Document', id: `${uidOf(list)}_LIST` }],
    }),
    saveArrangement: build.mutation<Arrangement, { list: ListName; documentIds: string[] }>({
      query: ({ list, documentIds }) => ({ url: `/${PLUGIN_ID}/arrange/${list}`, method: 'PUT', data: { documentIds } }),
      async onQueryStarted({ list }, { dispatch, queryFulfilled }) {
        const saved = await queryFulfilled.catch(() => undefined);
        if (saved) dispatch(api.util.updateQueryData('getArrangement', list, () => saved.data));
      },
      // The Content Manager's lists stand in this order, too.
      invalidatesTags: (_result, error, { list }) => (error ? [] : [{ type: 'Document', id: `${uidOf(list)}_LIST` }]),
    }),
    getKeys: build.query<{ data: KeyChoice[] }, { type: string; locale?: string | undefined }>({
      query: ({ type, locale }) => ({
        url: `/${PLUGIN_ID}/keys/${type}`,
        method: 'GET',
        config: { params: locale === undefined ? {} : { locale } },
      }),
      providesTags: (_result, _error, { type }) => [{ type: 'Document', id: `${uidOf(type)}_LIST` }],
    }),
  }),
});

export const { useGetArrangementQuery, useSaveArrangementMutation, useGetKeysQuery } = api;

/** The HTTP status of an error of these calls; `undefined` where no answer came. */
export function statusOf(error: unknown): number | undefined {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}
