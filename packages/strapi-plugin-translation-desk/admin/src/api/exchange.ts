import type { DiffPart, Inline, UnitState } from '@party-building/l10n';
import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';
import type { Finding, Step } from './targets';

export type Version = '2.0' | '1.2';

export interface Selection {
  documents: { uid: string; documentId: string }[];
  locale: string;
  version: Version;
  /** All where there are none. */
  states?: UnitState[];
}

/** A file as it is saved. */
export interface Exported {
  name: string;
  text: string;
  documents: number;
  units: number;
}

/** What an import does with a unit of a file. */
export type UnitOutcome =
  | 'written'
  | 'approved'
  | 'outdated'
  | 'conflict'
  | 'kept'
  | 'source-altered'
  | 'refused'
  | 'unknown'
  | 'empty'
  | 'same';

export interface UnitReport {
  id: string;
  path?: string;
  place?: Step[];
  outcome: UnitOutcome;
  sentence: string;
  source?: Inline[];
  /** What the file changed in the source text. */
  diff?: DiffPart[];
  /** The text that is here. */
  theirs?: Inline[];
  /** The text of the file. */
  mine?: Inline[];
  findings?: Finding[];
}

export interface DocumentReport {
  original: string;
  uid?: string;
  documentId?: string;
  title?: string;
  /** Why nothing of it is taken. */
  problem?: string;
  remark?: string;
  /** That takes it back. */
  change?: number;
  units: UnitReport[];
}

export interface ImportReport {
  locale: string;
  sourceLocale: string;
  version: string;
  documents: DocumentReport[];
  /** Documents of the whole file. */
  total: number;
}

/** Whose text is to stand where both have changed: the server calls the one of the file `mine`. */
export type Choice = 'theirs' | 'mine';

export interface ImportPiece {
  file: string;
  isDryRun: boolean;
  /** By document and unit. */
  choices: Record<string, Record<string, Choice>>;
  from: number;
  most: number;
}

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    exportDocuments: build.mutation<{ data: Exported }, Selection>({
      query: (data) => ({ url: `/${PLUGIN_ID}/exports`, method: 'POST', data }),
    }),
    importPiece: build.mutation<{ data: ImportReport }, ImportPiece>({
      query: ({ file, isDryRun, choices, from, most }) => {
        const form = new FormData();
        // Strapi's own client sends forms and JSON only.
        form.append('file', file);
        form.append('choices', JSON.stringify(choices));
        form.append('from', String(from));
        form.append('most', String(most));
        return { url: `/${PLUGIN_ID}/imports${isDryRun ? '?dryRun=true' : ''}`, method: 'POST', data: form };
      },
      invalidatesTags: (_answer, error, { isDryRun }) => (error || isDryRun ? [] : ['Document']),
    }),
  }),
});

export const { useExportDocumentsMutation, useImportPieceMutation } = api;
