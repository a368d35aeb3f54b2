import type { DiffPart, DocumentState, Inline, Origin, Severity, UnitAssessment } from '@party-building/l10n';
import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';

/** A document in a language, by what an address names it. */
export interface TargetName {
  uid: string;
  documentId: string;
  locale: string;
}

/** A step on the way to a unit: an attribute, with an item of its list. */
export interface Step {
  name: string;
  /** Under which the Content Manager has a label. */
  label?: string;
  item?: number;
}

/** A version of the source's text. */
export interface Source {
  status: 'draft' | 'published';
  content: Inline[];
  hash: string;
  /** Whether somebody has said that the translation is one of this version. */
  isTranslated: boolean;
}

/** What a check has found in a translation, in the user's language. */
export interface Finding {
  check: string;
  severity: Severity;
  /** Of the plain text. */
  range?: { start: number; end: number };
  fix?: { start: number; end: number; text: string };
  sentence: string;
}

/** What a check has found in a document as a whole, in the user's language. */
export interface DocumentFinding extends Pick<Finding, 'check' | 'severity' | 'sentence'> {
  place: Step[];
  /** What the documents that it is about are called in the source language. */
  titles: string[];
}

/** The smallest piece that is translated, and has a state, by itself. */
export interface Unit extends UnitAssessment {
  path: string;
  place: Step[];
  field?: { type: string; required?: boolean; maxLength?: number };
  block?: { type: string; level?: number };
  /** What is published first; a draft that says something else after it. */
  sources: Source[];
  target: Inline[];
  targetHash: string;
  revision: number;
  /** What was translated, and what has changed of it since. */
  translated?: { content: Inline[]; diff: DiffPart[] };
  findings: Finding[];
  /** A text that an import brought while the one here was changed as well: somebody has to choose. */
  waiting?: { content: Inline[]; origin: Origin };
  /** Findings of this very text that somebody has judged to be none. */
  dismissed: Dismissal[];
  /** Comments that are not resolved. */
  openComments: number;
}

/** A finding that was judged to be none, by whom and why. */
export interface Dismissal {
  check: string;
  reason: string;
  by: string | null;
}

export interface Target extends TargetName {
  sourceLocale: string;
  title: string;
  state: DocumentState;
  done: number;
  total: number;
  /** Whether there is an entry in this language at all. */
  isWritten: boolean;
  isPublished: boolean;
  isSingle: boolean;
  units: Unit[];
  /** Of the document as a whole. */
  findings: DocumentFinding[];
}

export interface TargetAnswer {
  data: Target;
  meta: { may: { translate: boolean; review: boolean; publish: boolean }; change?: number };
}

export type SavedState = 'draft' | 'translated';

/** Where a suggestion comes from. */
export type SuggestedBy = 'memory' | 'machine';

/** A unit as it was opened, and what it is to say. */
export interface UnitSave {
  path: string;
  revision: number;
  base: readonly Inline[];
  content: readonly Inline[];
  source: string;
  state: SavedState;
  /** Who wrote the text: a person, unless it is a suggestion as it was. */
  origin: 'human' | SuggestedBy;
}

export interface UnitReview {
  path: string;
  revision: number;
  source: string;
  target: string;
}

/** A finding of a unit as it was seen. */
export interface SeenFinding {
  path: string;
  check: string;
  revision: number;
}

/** Why a unit was not saved. */
export type SaveConflict =
  | { path: string; kind: 'target'; base: Inline[]; theirs: Inline[]; mine: Inline[]; revision: number }
  | { path: string; kind: 'source'; mine: Inline[]; sources: Pick<Source, 'status' | 'content'>[] };

/** Why a unit was not reviewed. */
export interface ReviewProblem {
  path: string;
  kind: 'changed' | 'empty' | 'errors';
}

export const pathOf = ({ uid, documentId, locale }: TargetName) => `/${PLUGIN_ID}/documents/${uid}/${documentId}/${locale}`;

export const targetsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => {
    /** Whatever is written, the answer is the document as it is now; the Content Manager reads its own anew. */
    const write = <Arg extends { of: TargetName }>(method: 'PUT' | 'POST', what: string, dataOf: (arg: Arg) => object) =>
      build.mutation<TargetAnswer, Arg>({
        query: (arg) => ({ url: `${pathOf(arg.of)}/${what}`, method, data: dataOf(arg) }),
        async onQueryStarted({ of }, { dispatch, queryFulfilled }) {
          const answer = await queryFulfilled.catch(() => undefined);
          if (answer) dispatch(targetsApi.util.updateQueryData('getTarget', nameOf(of), () => answer.data));
        },
        invalidatesTags: (_answer, error) => (error ? [] : ['Document']),
      });
    return {
      getTarget: build.query<TargetAnswer, TargetName>({ query: pathOf, keepUnusedDataFor: 0 }),
      saveUnits: write<{ of: TargetName; units: UnitSave[] }>('PUT', 'units', ({ units }) => ({ units })),
      reviewUnits: write<{ of: TargetName; state: 'approved' | 'rejected'; units: UnitReview[] }>('PUT', 'review', ({ state, units }) => ({
        state,
        units,
      })),
      undoChange: write<{ of: TargetName; change: number }>('POST', 'undo', ({ change }) => ({ change })),
      dismissFinding: write<{ of: TargetName; finding: SeenFinding; reason: string }>('PUT', 'dismissals', ({ finding, reason }) => ({
        ...finding,
        reason,
      })),
      undismissFinding: write<{ of: TargetName; finding: SeenFinding }>('POST', 'dismissals/undo', ({ finding }) => finding),
      publishTarget: write<{ of: TargetName }>('POST', 'publish', () => ({})),
      checkText: build.mutation<{ data: Finding[] }, { of: TargetName; path: string; content: readonly Inline[] }>({
        query: ({ of, path, content }) => ({ url: `${pathOf(of)}/checks`, method: 'POST', data: { path, content } }),
      }),
    };
  },
});

/** The name alone, in one order: it is the key of what is kept. */
export const nameOf = ({ uid, documentId, locale }: TargetName): TargetName => ({ uid, documentId, locale });

export const {
  useGetTargetQuery,
  useSaveUnitsMutation,
  useReviewUnitsMutation,
  useUndoChangeMutation,
  useDismissFindingMutation,
  useUndismissFindingMutation,
  usePublishTargetMutation,
  useCheckTextMutation,
} = targetsApi;
