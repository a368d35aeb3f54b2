import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID, uidOf } from '../../../plugin-id';

export type RowKind = 'new' | 'change' | 'same' | 'error';

export interface RowReport {
  row: number;
  kind: RowKind;
  title: string;
  startDate: string | null;
  changes: string[];
  problems: { column: string; message: string }[];
  notes: string[];
  /** What is sent back to be written. */
  candidate?: object;
}

export interface FileReport {
  data: { format: 'csv' | 'ics'; encoding: string; notes: string[]; rows: RowReport[] };
}

export interface RowOutcome {
  row: number;
  outcome: 'created' | 'changed' | 'same' | 'failed';
  message?: string;
}

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    checkImport: build.mutation<FileReport, { bytes: string; locale: string }>({
      query: ({ bytes, locale }) => {
        const form = new FormData();
        form.append('locale', locale);
        form.append('bytes', bytes);
        return { url: `/${PLUGIN_ID}/activities/import/check`, method: 'POST', data: form };
      },
    }),
    writeImport: build.mutation<{ data: RowOutcome[] }, object[]>({
      query: (rows) => ({ url: `/${PLUGIN_ID}/activities/import/write`, method: 'POST', data: { rows } }),
      invalidatesTags: [{ type: 'Document', id: `${uidOf('activity')}_LIST` }],
    }),
  }),
});

export const { useCheckImportMutation, useWriteImportMutation } = api;
