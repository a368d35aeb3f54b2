import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../plugin-id';

/** A role that can be created as it stands. */
export interface OfferedRole {
  id: string;
  /** In the editor's language, as its description. */
  name: string;
  description: string;
  /** On all content types of ours. */
  content: ContentRight[];
  media: MediaRight[];
  /** Actions that open pages of ours: `plugin::party-building.embeds`. */
  pages: string[];
  /** What was made of it. */
  role?: { id: number; name: string; users: number };
  /** How many permissions it lacks. */
  missing: number;
}

export type ContentRight = 'create' | 'read' | 'update' | 'delete' | 'publish';
export type MediaRight = 'read' | 'assets.create' | 'assets.update' | 'assets.download' | 'assets.copy-link';

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getOfferedRoles: build.query<{ data: OfferedRole[] }, undefined>({
      query: () => `/${PLUGIN_ID}/roles`,
    }),
    createRoles: build.mutation<{ data: OfferedRole[] }, string[]>({
      query: (roles) => ({ url: `/${PLUGIN_ID}/roles`, method: 'POST', data: { roles } }),
      async onQueryStarted(_roles, { dispatch, queryFulfilled }) {
        const made = await queryFulfilled.catch(() => undefined);
        if (made) dispatch(api.util.updateQueryData('getOfferedRoles', undefined, () => made.data));
      },
    }),
  }),
});

export const { useGetOfferedRolesQuery, useCreateRolesMutation } = api;
