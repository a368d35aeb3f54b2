import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';

export type Severity = 'error' | 'warning';

/** What a check has found, in the editor's language. */
export interface Finding {
  check: string;
  severity: Severity;
  /** Of the field; empty where it is of the entry as a whole. */
  path: string[];
  message: string;
  /** Names a warning when a reason is given for it. */
  mark: string;
}

export interface Findings {
  data: Finding[];
  /** `failed`: checks that could not run. */
  meta: { failed: string[] };
}

/** A form as it stands, saved or not. */
export interface Written {
  uid: string;
  documentId: string | undefined;
  locale: string | undefined;
  values: object;
}

interface Reason {
  uid: string;
  documentId: string | undefined;
  locale: string | undefined;
  warnings: string[];
  reason: string;
}

interface SavedVersion {
  uid: string;
  documentId: string;
  locale: string | undefined;
  /** Of the draft, so that another one is another question. */
  updatedAt: string;
}

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getCheckedTypes: build.query<{ data: { uid: string; single: boolean }[] }, undefined>({
      query: () => `/${PLUGIN_ID}/checks/types`,
    }),
    getSavedFindings: build.query<Findings, SavedVersion>({
      query: ({ uid, documentId, locale }) => ({
        url: `/${PLUGIN_ID}/checks/entries/${uid}/${documentId}`,
        method: 'GET',
        config: { params: locale === undefined ? {} : { locale } },
      }),
      // Other entries, files and the time of day have a say in it.
      keepUnusedDataFor: 0,
    }),
    checkWritten: build.mutation<Findings & { meta: { reasoned: boolean } }, Written>({
      query: ({ uid, ...data }) => ({ url: `/${PLUGIN_ID}/checks/entries/${uid}`, method: 'POST', data }),
    }),
    giveReason: build.mutation<unknown, Reason>({
      query: ({ uid, ...data }) => ({ url: `/${PLUGIN_ID}/checks/reasons/${uid}`, method: 'POST', data }),
    }),
  }),
});

export const { useGetCheckedTypesQuery, useGetSavedFindingsQuery, useCheckWrittenMutation, useGiveReasonMutation } = api;
