import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';

export type Group = 'problems' | 'live' | 'drafts' | 'activities' | 'more';

/** A line of the widget, in the editor's language. */
export interface Line {
  source: string;
  group: Group;
  text: string;
  to?: string;
  tone: 'neutral' | 'success' | 'warning' | 'danger';
}

export interface Home {
  data: Line[];
  /** `failed`: whose lines could not be told; `pending`: something is still being counted. */
  meta: { failed: string[]; pending: boolean };
}

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getHome: build.query<Home, undefined>({ query: () => `/${PLUGIN_ID}/home`, keepUnusedDataFor: 0 }),
  }),
});

export const { useGetHomeQuery } = api;
