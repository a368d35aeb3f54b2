import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';

/** A link that shows a preview to somebody without an account. */
export interface PreviewLink {
  id: number;
  /** For whom, or what for; may be empty. */
  name: string;
  /** The name of the content type. */
  type: string;
  documentId: string;
  locale: string;
  /** Empty where the document is gone. */
  title: string;
  /** Absent for who may not read all that it shows. */
  url?: string;
  creator: string;
  createdAt: string;
  expiresAt: string;
}

export interface LinkPage {
  data: PreviewLink[];
  meta: { pagination: { page: number; pageSize: number; total: number; pageCount: number } };
}

const TAG = 'PartyBuildingPreviewLink' as const;

const api = adminApi.enhanceEndpoints({ addTagTypes: [TAG] }).injectEndpoints({
  endpoints: (build) => ({
    getPreviewLinks: build.query<LinkPage, { documentId?: string; page: number; pageSize: number }>({
      query: (params) => ({ url: `/${PLUGIN_ID}/previews`, method: 'GET', config: { params } }),
      providesTags: [TAG],
    }),
    createPreviewLink: build.mutation<{ data: PreviewLink }, Pick<PreviewLink, 'type' | 'documentId' | 'locale' | 'name'>>({
      query: (data) => ({ url: `/${PLUGIN_ID}/previews`, method: 'POST', data }),
      invalidatesTags: [TAG],
    }),
    revokePreviewLink: build.mutation<unknown, number>({
      query: (id) => ({ url: `/${PLUGIN_ID}/previews/${id}`, method: 'DELETE' }),
      invalidatesTags: [TAG],
    }),
  }),
});

export const { useGetPreviewLinksQuery, useCreatePreviewLinkMutation, useRevokePreviewLinkMutation } = api;
