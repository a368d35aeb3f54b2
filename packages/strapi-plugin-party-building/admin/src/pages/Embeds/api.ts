import type { ElementName, Snapshot, ThemeTokens } from '@party-building/contract';
import { API_PATH, snapshotPath } from '@party-building/contract';
import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../plugin-id';
import type { Presets } from '../../theme/theme-form';
import type { Release } from './snippets/embedding';

/** Lists of the content whose keys an option takes. */
export type KeyedList = 'grasps' | 'values' | 'logos' | 'venues' | 'activities';

/** What an option takes, and so which control changes it. */
export type Takes =
  | { kind: 'choice' | 'words'; values: string[] }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'key'; of: KeyedList; several: boolean }
  | { kind: 'switch' | 'language' | 'month' | 'text' };

export interface EmbedOption {
  name: string;
  /** What the elements' own description says, English. */
  description: string;
  takes: Takes;
  required: boolean;
}

/** What the builder offers, and what its snippets name. */
export interface Builder {
  publicUrl: string;
  release: Release;
  elements: { tag: ElementName; options: EmbedOption[] }[];
  presets: Presets;
  /** What is set for the whole site. */
  site: ThemeTokens;
  locales: string[];
}

export interface EmbedFields {
  name: string;
  element: string;
  options: Record<string, string>;
  appearance?: ThemeTokens;
  owner: string;
  note: string;
}

export interface SavedEmbed extends EmbedFields {
  id: string;
  edition: number;
  changedAt: string;
}

export interface EmbedList {
  data: SavedEmbed[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

interface ListParams {
  page: string;
  pageSize: string;
  _q: string;
}

const api = adminApi.enhanceEndpoints({ addTagTypes: ['PartyBuildingEmbed'] }).injectEndpoints({
  endpoints: (build) => ({
    getBuilder: build.query<{ data: Builder }, undefined>({ query: () => `/${PLUGIN_ID}/embed-builder` }),
    getEmbeds: build.query<EmbedList, ListParams>({
      query: (params) => ({ url: `/${PLUGIN_ID}/embeds`, method: 'GET', config: { params } }),
      providesTags: ['PartyBuildingEmbed'],
    }),
    getEmbed: build.query<{ data: SavedEmbed }, string>({
      query: (id) => `/${PLUGIN_ID}/embeds/${encodeURIComponent(id)}`,
      providesTags: ['PartyBuildingEmbed'],
    }),
    createEmbed: build.mutation<{ data: SavedEmbed }, EmbedFields & { id: string }>({
      query: (data) => ({ url: `/${PLUGIN_ID}/embeds`, method: 'POST', data }),
      invalidatesTags: (_result, error) => (error ? [] : ['PartyBuildingEmbed']),
    }),
    changeEmbed: build.mutation<{ data: SavedEmbed }, EmbedFields & { id: string; edition: number }>({
      query: ({ id, ...data }) => ({ url: `/${PLUGIN_ID}/embeds/${encodeURIComponent(id)}`, method: 'PUT', data }),
      invalidatesTags: (_result, error) => (error ? [] : ['PartyBuildingEmbed']),
    }),
    removeEmbed: build.mutation<unknown, string>({
      query: (id) => ({ url: `/${PLUGIN_ID}/embeds/${encodeURIComponent(id)}`, method: 'DELETE' }),
      invalidatesTags: (_result, error) => (error ? [] : ['PartyBuildingEmbed']),
    }),
    /** What is published in one locale, from where portals have it. */
    getPublished: build.query<Snapshot, string>({ query: (locale) => `${API_PATH}/${snapshotPath(locale)}` }),
  }),
});

export const {
  useGetBuilderQuery,
  useGetEmbedsQuery,
  useGetEmbedQuery,
  useCreateEmbedMutation,
  useChangeEmbedMutation,
  useRemoveEmbedMutation,
  useGetPublishedQuery,
} = api;
