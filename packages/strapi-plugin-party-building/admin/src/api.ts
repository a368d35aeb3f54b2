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

/** The settings of the "Access" page. */
export interface AccessSettings {
  /** IANA name. */
  timeZone: string;
  /** Origins whose scripts may read, `*` for all. */
  origins: '*' | string[];
  /** Origins that may frame embed pages; empty for those that may read. */
  frameAncestors: string[];
}

/** An address, and who can read it. */
export interface AccessRoute {
  path: string;
  /** A public route's name. */
  id?: string;
  readers: 'portals' | 'frames' | 'operators' | 'link' | 'admin';
  /** The permission that an admin's route takes. */
  action?: string;
}

export interface Access {
  data: AccessSettings;
  meta: { publicUrl: string; routes: AccessRoute[] };
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
    getAccess: build.query<Access, undefined>({
      query: () => `/${PLUGIN_ID}/access`,
    }),
    saveAccess: build.mutation<Access, AccessSettings>({
      query: (data) => ({ url: `/${PLUGIN_ID}/access`, method: 'PUT', data }),
      async onQueryStarted(_settings, { dispatch, queryFulfilled }) {
        const saved = await queryFulfilled.catch(() => undefined);
        if (saved) dispatch(api.util.updateQueryData('getAccess', undefined, () => saved.data));
      },
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

export const { useGetAccessQuery, useSaveAccessMutation, useGetArrangementQuery, useSaveArrangementMutation, useGetKeysQuery } = api;

/** The HTTP status of an error of these calls; `undefined` where no answer came. */
export function statusOf(error: unknown): number | undefined {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}
