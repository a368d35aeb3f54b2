import { adminApi } from '@strapi/strapi/admin';
import type { State } from '../../api';
import { PLUGIN_ID, uidOf } from '../../plugin-id';
import { daysAfter } from './days';

/** One activity, as the month and the list show it. */
export interface Head {
  documentId: string;
  /** By locale; a locale in which it is not written is absent. */
  title: Partial<Record<string, string>>;
  state: Partial<Record<string, State>>;
  kind: string | null;
  eventStatus: string | null;
  venue: string | null;
  timeZone: string | null;
  allDay: boolean;
  startDate: string | null;
  startTime: string | null;
  endDate: string | null;
  endTime: string | null;
  recurrence: string | null;
}

export interface Conflict {
  documentId: string;
  title: Partial<Record<string, string>>;
  from: string;
  to: string;
  allDay: boolean;
}

/** One time at which an activity takes place, by the clock of the site's zone. */
export interface Occurrence {
  documentId: string;
  /** The day that names it among those of its series. */
  planned: string;
  allDay: boolean;
  from: string;
  to: string;
  first: string;
  last: string;
  status?: 'moved' | 'cancelled';
  movedFrom?: string;
  conflicts: Conflict[];
}

interface Meta {
  timeZone: string;
  today: string;
  /** The default first. */
  locales: string[];
}

export interface Month {
  data: { activities: Record<string, Head>; occurrences: Occurrence[] };
  meta: Meta & { month: string; from: string; before: string };
}

export interface ListItem extends Head {
  next?: string;
  conflicts: number;
}

export interface List {
  data: ListItem[];
  meta: Meta & { page: number; pageSize: number; pageCount: number; total: number };
}

export interface MoveWish {
  documentId: string;
  planned: string;
  days: number;
  scope: 'one' | 'all';
  despite: boolean;
  /** The page of the calendar that shows it; absent in the list. */
  month?: string;
}

export interface Undo {
  documentId: string;
  undo: object;
}

export type MoveAnswer = { data: { moved: true; undo: object } | { moved: false; conflicts: Conflict[] } };

export interface NewActivity {
  locale: string;
  title: string;
  kind: string;
  startDate: string;
  allDay: boolean;
  startTime: string | null;
  endTime: string | null;
}

interface Created {
  data: { documentId: string; locale: string };
}

const BASE = `/${PLUGIN_ID}/activities`;
const LIST = { type: 'Document', id: `${uidOf('activity')}_LIST` } as const;

/** Strapi's store has the API's middleware twice, so that what begins with a request begins twice; a day must not be moved twice. */
const underWay = new Set<string>();

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getMonth: build.query<Month, string>({
      query: (month) => ({ url: `${BASE}/month`, method: 'GET', config: { params: { month } } }),
      providesTags: [LIST],
    }),
    getActivities: build.query<List, Record<string, string>>({
      query: (params) => ({ url: `${BASE}/list`, method: 'GET', config: { params } }),
      providesTags: [LIST],
    }),
    moveActivity: build.mutation<MoveAnswer, MoveWish>({
      query: ({ documentId, planned, days, scope, despite }) => ({
        url: `${BASE}/move/${documentId}`,
        method: 'POST',
        data: { planned, days, scope, despite },
      }),
      // It stands on its new day at once, and goes back where the server does not move it.
      async onQueryStarted({ month, ...wish }, { dispatch, queryFulfilled, requestId }) {
        if (month === undefined || underWay.has(requestId)) return;
        underWay.add(requestId);
        const patch = dispatch(api.util.updateQueryData('getMonth', month, ({ data }) => shift(data.occurrences, wish)));
        const answer = await queryFulfilled.catch(() => undefined);
        if (!answer?.data.data.moved) patch.undo();
        underWay.delete(requestId);
      },
      invalidatesTags: (answer) => (answer?.data.moved ? ['Document'] : []),
    }),
    undoMove: build.mutation<unknown, Undo>({
      query: ({ documentId, undo }) => ({ url: `${BASE}/undo/${documentId}`, method: 'POST', data: undo }),
      invalidatesTags: (_answer, error) => (error ? [] : ['Document']),
    }),
    duplicateActivity: build.mutation<Created, { documentId: string; day: string }>({
      query: ({ documentId, day }) => ({ url: `${BASE}/duplicate/${documentId}`, method: 'POST', data: { day } }),
      invalidatesTags: (_answer, error) => (error ? [] : [LIST]),
    }),
    createActivity: build.mutation<Created, NewActivity>({
      query: (data) => ({ url: BASE, method: 'POST', data }),
      invalidatesTags: (_answer, error) => (error ? [] : [LIST]),
    }),
  }),
});

function shift(occurrences: Occurrence[], { documentId, planned, days, scope }: MoveWish): void {
  for (const each of occurrences) {
    if (each.documentId !== documentId || (scope === 'one' && each.planned !== planned)) continue;
    each.first = daysAfter(each.first, days);
    each.last = daysAfter(each.last, days);
    each.from = `${daysAfter(each.from.slice(0, 10), days)}${each.from.slice(10)}`;
    each.to = `${daysAfter(each.to.slice(0, 10), days)}${each.to.slice(10)}`;
  }
}

export const {
  useGetMonthQuery,
  useGetActivitiesQuery,
  useMoveActivityMutation,
  useUndoMoveMutation,
  useDuplicateActivityMutation,
  useCreateActivityMutation,
} = api;

/** What the server says is wrong; `undefined` where no answer came. */
export function sentenceOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error) || typeof error.status !== 'number') return undefined;
  return 'message' in error && typeof error.message === 'string' ? error.message : undefined;
}
