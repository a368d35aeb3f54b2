import type { DocumentState, UnitState } from '@party-building/l10n';
import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';

/** A document in a language that it is translated to. */
export interface MatrixRow {
  uid: string;
  documentId: string;
  title: string;
  sourceLocale: string;
  locale: string;
  state: DocumentState;
  done: number;
  total: number;
  outdated: number;
  /** Units of which the source's draft says something that is not published yet. */
  ahead: number;
  units: Partial<Record<UnitState, number>>;
  isPublished: boolean;
  dueOn: string | null;
  assignee: number | null;
}

export interface MatrixType {
  uid: string;
  displayName: string;
  isSingle: boolean;
}

export interface Matrix {
  data: MatrixRow[];
  /**
   * `waiting`: documents that are still to be counted; `people`: what assignees are called, by id; `translatable`: what the user may
   * translate, content types by language.
   */
  meta: {
    locales: string[];
    types: MatrixType[];
    waiting: number;
    people: Partial<Record<number, string>>;
    translatable: Record<string, string[]>;
  };
}

/** How far a language has come, in documents; those that are published but outdated are not counted in `outdated`. */
export interface LanguageCoverage {
  locale: string;
  all: number;
  done: number;
  outdated: number;
  publishedButOutdated: number;
}

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getMatrix: build.query<Matrix, undefined>({ query: () => `/${PLUGIN_ID}/matrix` }),
    getCoverage: build.query<{ data: LanguageCoverage[] }, undefined>({ query: () => `/${PLUGIN_ID}/coverage` }),
    recount: build.mutation<{ data: { waiting: number } }, undefined>({
      query: () => ({ url: `/${PLUGIN_ID}/recount`, method: 'POST', data: {} }),
    }),
    getDeskTypes: build.query<{ data: string[] }, undefined>({ query: () => `/${PLUGIN_ID}/types` }),
    getDocumentTargets: build.query<{ data: MatrixRow[] }, { uid: string; documentId: string; updatedAt: string }>({
      query: ({ uid, documentId }) => `/${PLUGIN_ID}/targets/${uid}/${documentId}`,
      // Counted anew after each save, a little later.
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useGetMatrixQuery, useGetCoverageQuery, useRecountMutation, useGetDeskTypesQuery, useGetDocumentTargetsQuery } = api;
