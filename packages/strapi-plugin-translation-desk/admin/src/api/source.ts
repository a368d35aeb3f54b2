import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';
import type { TargetName } from './targets';

/** What becomes of the translations when a document is written in another language from now on. */
export interface Swap {
  sourceLocale: string;
  /** `units` stay recorded; of those, `needReview` are to be looked at. */
  targets: { locale: string; units: number; needReview: number }[];
}

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    swapSource: build.mutation<{ data: Swap }, TargetName & { dryRun: boolean }>({
      query: ({ uid, documentId, locale, dryRun }) => ({
        url: `/${PLUGIN_ID}/documents/${uid}/${documentId}/source`,
        method: 'POST',
        data: { locale, dryRun },
      }),
      invalidatesTags: (_answer, error, { dryRun }) => (error || dryRun ? [] : ['Document']),
    }),
  }),
});

export const { useSwapSourceMutation } = api;
