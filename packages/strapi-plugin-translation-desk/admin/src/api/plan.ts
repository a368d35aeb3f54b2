import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';
import type { TargetName } from './targets';

/** Somebody who may translate. */
export interface Person {
  id: number;
  name: string;
}

/** What is absent stays as it is; `null` takes it away. */
export interface Plan {
  dueOn?: string | null;
  assignee?: number | null;
}

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getAssignees: build.query<{ data: Person[] }, string>({
      query: (locale) => `/${PLUGIN_ID}/assignees?locale=${encodeURIComponent(locale)}`,
      keepUnusedDataFor: 0,
    }),
    planTargets: build.mutation<{ data: { planned: number } }, Plan & { targets: TargetName[] }>({
      query: (data) => ({ url: `/${PLUGIN_ID}/plan`, method: 'PUT', data }),
    }),
    adoptTargets: build.mutation<{ data: { targets: number; units: number } }, TargetName[]>({
      query: (targets) => ({ url: `/${PLUGIN_ID}/adopt`, method: 'POST', data: { targets } }),
    }),
  }),
});

export const { useGetAssigneesQuery, usePlanTargetsMutation, useAdoptTargetsMutation } = api;
