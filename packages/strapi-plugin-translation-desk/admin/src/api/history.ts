import type { DiffPart, Inline, Origin, WrittenState } from '@party-building/l10n';
import { adminApi } from '@strapi/strapi/admin';
import { pathOf, type TargetName } from './targets';

/** A unit before or after a change; without a state where nobody had recorded it. */
export interface Moment {
  content: Inline[];
  state?: WrittenState;
  origin?: Origin;
}

/** What was done to a unit. */
export interface UnitChange {
  id: number;
  kind: 'save' | 'review' | 'dismiss' | 'import' | 'undo' | 'adopt' | 'swap';
  at: string;
  author: string | null;
  /** All units that it was about. */
  paths: string[];
  isUndoable: boolean;
  before: Moment;
  after: Moment;
  diff: DiffPart[];
}

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    // With every revision there is more of it.
    getUnitHistory: build.query<{ data: UnitChange[] }, { of: TargetName; path: string; revision: number }>({
      query: ({ of, path }) => `${pathOf(of)}/history?path=${encodeURIComponent(path)}`,
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useGetUnitHistoryQuery } = api;
