import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';

/** A ready-made role for a language; its name and description are in the user's language. */
export interface OfferedRole {
  kind: 'translator' | 'reviewer';
  locale: string;
  name: string;
  description: string;
  /** What was made of it. */
  role?: { id: number; name: string; users: number };
  /** How many permissions it lacks. */
  missing: number;
}

/** What is told by mail and webhook, and what waits. */
export interface NotificationState {
  digest: { hour: number | null; hasEmailProvider: boolean };
  webhook: { isOn: boolean; waiting: number; gaveUp: number };
}

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getDeskRoles: build.query<{ data: OfferedRole[] }, undefined>({ query: () => `/${PLUGIN_ID}/roles` }),
    createDeskRole: build.mutation<{ data: OfferedRole[] }, Pick<OfferedRole, 'kind' | 'locale'>>({
      query: ({ kind, locale }) => ({ url: `/${PLUGIN_ID}/roles`, method: 'POST', data: { kind, locale } }),
      async onQueryStarted(_role, { dispatch, queryFulfilled }) {
        const made = await queryFulfilled.catch(() => undefined);
        if (made) dispatch(api.util.updateQueryData('getDeskRoles', undefined, () => made.data));
      },
    }),
    getNotificationState: build.query<{ data: NotificationState }, undefined>({ query: () => `/${PLUGIN_ID}/notifications` }),
  }),
});

export const { useGetDeskRolesQuery, useCreateDeskRoleMutation, useGetNotificationStateQuery } = api;
