import type { Inline, Origin } from '@party-building/l10n';
import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';
import type { Step } from './targets';
import { encoded } from './terms';

export interface Languages {
  sourceLocale: string;
  targetLocale: string;
}

/** An approved translation, and where it was approved. */
export interface Pair extends Languages {
  id: number;
  uid: string;
  documentId: string;
  path: string;
  source: Inline[];
  target: Inline[];
  origin: Origin;
  at: string;
  /** `null` where the document is gone. */
  title: string | null;
  place?: Step[];
}

export interface PairPage {
  data: Pair[];
  meta: { page: number; pageSize: number; total: number; languages: (Languages & { count: number })[] };
}

export interface PairQuery extends Partial<Languages> {
  search: string;
  page: number;
  pageSize: number;
}

const api = adminApi.enhanceEndpoints({ addTagTypes: ['DeskMemory'] }).injectEndpoints({
  endpoints: (build) => ({
    getPairs: build.query<PairPage, PairQuery>({
      query: (params) => ({ url: `/${PLUGIN_ID}/memory`, config: { params: encoded(params) } }),
      providesTags: ['DeskMemory'],
    }),
    removePair: build.mutation<{ data: { id: number } }, number>({
      query: (id) => ({ url: `/${PLUGIN_ID}/memory/${id}`, method: 'DELETE' }),
      invalidatesTags: ['DeskMemory'],
    }),
  }),
});

export const { useGetPairsQuery, useRemovePairMutation } = api;
