import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';

/** A term as people write it. */
export interface TermLine {
  /** By language subtag. */
  texts: Record<string, string>;
  note: string;
  /** As in the column of the file: `en!:party building;en:Party construction`. */
  forbiddenVariants: string;
}

export interface Term extends TermLine {
  id: number;
}

export interface TermPage {
  data: Term[];
  meta: { page: number; pageSize: number; total: number; languages: string[] };
}

export interface TermFault {
  line: number;
  column?: string;
  sentence: string;
}

/** What a file does to the terms. */
export interface TermChanges {
  added: TermLine[];
  changed: { id: number; before: TermLine; after: TermLine }[];
  removed: Term[];
  same: number;
  refused: TermFault[];
  remark?: string;
}

export interface TermQuery {
  search: string;
  page: number;
  pageSize: number;
}

const TERMS = `/${PLUGIN_ID}/terms`;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['DeskTerms'] }).injectEndpoints({
  endpoints: (build) => ({
    getTerms: build.query<TermPage, TermQuery>({
      query: (params) => ({ url: TERMS, config: { params: encoded(params) } }),
      providesTags: ['DeskTerms'],
    }),
    saveTerm: build.mutation<{ data: Term }, { id: number | undefined; term: TermLine }>({
      query: ({ id, term }) =>
        id === undefined ? { url: TERMS, method: 'POST', data: term } : { url: `${TERMS}/${id}`, method: 'PUT', data: term },
      invalidatesTags: (_answer, error) => (error ? [] : ['DeskTerms']),
    }),
    removeTerm: build.mutation<{ data: { id: number } }, number>({
      query: (id) => ({ url: `${TERMS}/${id}`, method: 'DELETE' }),
      // One that was gone already is to go from the list as well.
      invalidatesTags: ['DeskTerms'],
    }),
    importTerms: build.mutation<{ data: TermChanges }, { file: string; isWhole: boolean; isDryRun: boolean }>({
      query: ({ file, isWhole, isDryRun }) => {
        const form = new FormData();
        form.append('file', file);
        const asked = new URLSearchParams({ ...(isWhole && { whole: 'true' }), ...(isDryRun && { dryRun: 'true' }) });
        return { url: `${TERMS}/import?${asked.toString()}`, method: 'POST', data: form };
      },
      invalidatesTags: (_answer, error, { isDryRun }) => (error || isDryRun ? [] : ['DeskTerms']),
    }),
    exportTerms: build.mutation<string, undefined>({
      query: () => ({ url: `${TERMS}/export`, method: 'GET', config: { responseType: 'text' } }),
    }),
    getSiteLocales: build.query<{ code: string }[], undefined>({ query: () => '/i18n/locales' }),
  }),
});

/** Strapi's client leaves parameters as they are. */
export const encoded = (params: object): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, encodeURIComponent(String(value))]));

export const {
  useGetTermsQuery,
  useSaveTermMutation,
  useRemoveTermMutation,
  useImportTermsMutation,
  useExportTermsMutation,
  useGetSiteLocalesQuery,
} = api;
