import type { Inline, Origin } from '@party-building/l10n';
import { adminApi } from '@strapi/strapi/admin';
import { pathOf, type TargetName } from './targets';

/** A translation that may be taken. */
export interface Suggestion {
  target: Inline[];
  /** 101 to 0; none of a machine. */
  score?: number;
  origin: Origin;
  /** What it translates. */
  source: Inline[];
  from: { title: string };
}

/** A term of the source. */
export interface SuggestedTerm {
  start: number;
  end: number;
  term: string;
  translations: string[];
  forbidden: string[];
  note: string;
}

export interface Suggestions {
  memory: Suggestion[];
  machine: Suggestion[];
  terms: SuggestedTerm[];
}

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    // Another source of the unit is another question.
    getSuggestions: build.query<{ data: Suggestions }, { of: TargetName; path: string; source: string }>({
      query: ({ of, path }) => `${pathOf(of)}/suggestions?path=${encodeURIComponent(path)}`,
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useGetSuggestionsQuery } = api;
