import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../plugin-id';

/** As much of an activity's form as says when it takes place. */
export interface TypedSchedule {
  startDate: string | null;
  startTime: string | null;
  allDay: boolean;
  timeZone: string | null;
  recurrence: string | null;
  changes: {
    occurrenceDate: string | null;
    cancelled: boolean;
    startDate: string | null;
    startTime: string | null;
    endDate: string | null;
    endTime: string | null;
  }[];
}

interface NextOccurrences {
  data: { days: { day: string; planned: string; moved: boolean }[]; problem?: string };
}

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getNextOccurrences: build.query<NextOccurrences, TypedSchedule>({
      query: (data) => ({ url: `/${PLUGIN_ID}/activities/occurrences`, method: 'POST', data }),
    }),
  }),
});

export const { useGetNextOccurrencesQuery } = api;
