import type { Appearance } from '@party-building/contract';
import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../plugin-id';
import type { Presets } from '../../theme/theme-form';

export interface AppearanceAnswer {
  /** Empty where nobody has set anything. */
  data: Appearance;
  meta: { timeZone: string; today: string; locales: string[]; presets: Presets };
}

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getAppearance: build.query<AppearanceAnswer, undefined>({ query: () => `/${PLUGIN_ID}/appearance` }),
    saveAppearance: build.mutation<AppearanceAnswer, Appearance>({
      query: (data) => ({ url: `/${PLUGIN_ID}/appearance`, method: 'PUT', data }),
      async onQueryStarted(_appearance, { dispatch, queryFulfilled }) {
        const saved = await queryFulfilled.catch(() => undefined);
        if (saved) dispatch(api.util.updateQueryData('getAppearance', undefined, () => saved.data));
      },
    }),
  }),
});

export const { useGetAppearanceQuery, useSaveAppearanceMutation } = api;
