import type { LogoKind } from '@party-building/contract';
import { adminApi } from '@strapi/strapi/admin';
import type { State } from '../../api';
import { PLUGIN_ID, uidOf } from '../../plugin-id';
import type { Place } from './places';

export interface NamedLogo {
  documentId: string;
  /** By locale. */
  name: Partial<Record<string, string>>;
}

export interface Variant extends Place {
  key: string;
  file: { name: string; url: string; mime: string } | null;
}

export interface Validity {
  state: 'upcoming' | 'valid' | 'expiring' | 'expired';
  /** `yyyy-mm-dd` */
  validFrom: string | null;
  validUntil: string | null;
  published: boolean;
  /** Who takes its place, to the last. */
  successors: NamedLogo[];
  draftDiffers: boolean;
}

interface LogoRecord extends NamedLogo {
  key: string;
  kind: LogoKind;
  /** By locale. */
  state: Partial<Record<string, State>>;
  validity: Validity;
  variants: Variant[];
}

export type LogoSummary = LogoRecord;

export interface Attention extends NamedLogo {
  reason: 'expired-published' | 'superseded-published' | 'expiring';
  validUntil: string | null;
  successors: NamedLogo[];
}

export interface Overview {
  data: LogoSummary[];
  meta: { page: number; pageCount: number; total: number; defaultLocale: string; locales: string[]; attention: Attention[] };
}

export interface PaletteColour {
  name: string | null;
  hex: string | null;
  cyan: number | null;
  magenta: number | null;
  yellow: number | null;
  black: number | null;
  pantone: string | null;
}

export interface LogoTexts {
  name: string;
  alt: string;
  palette: PaletteColour[];
  dos: string[];
  donts: string[];
}

export type Kit = { path: string } | { absent: 'unpublished' | 'waiting' };

export interface Sheet extends LogoRecord {
  predecessors: NamedLogo[];
  clearSpace: number | null;
  minimumWidthScreen: number | null;
  minimumWidthPrint: number | null;
  allowedGrounds: string[];
  forbiddenGrounds: string[];
  texts: Partial<Record<string, LogoTexts>>;
  kits: Partial<Record<string, Kit>>;
  locales: string[];
  draftLocale: string;
}

export interface SheetAnswer {
  data: Sheet;
  meta: { mayWrite: boolean };
}

/** A colour with which a picture meets its ground; parts from 0 to 1. */
export interface ColourShare {
  red: number;
  green: number;
  blue: number;
  alpha: number;
  share: number;
}

export interface MeasuredPicture {
  colours: ColourShare[];
  /** It brings a ground of its own. */
  opaque: boolean;
  /** Width by height. */
  ratio: number;
}

/** A file of the media library for a place; `replaces` is the key of the variant that stands there. */
export interface Placing extends Place {
  file: number;
  replaces: string | null;
}

const LIST = [{ type: 'Document' as const, id: `${uidOf('culture-logo')}_LIST` }];

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getLogos: build.query<Overview, number>({
      query: (page) => ({ url: `/${PLUGIN_ID}/logos`, method: 'GET', config: { params: { page } } }),
      providesTags: LIST,
    }),
    getLogo: build.query<SheetAnswer, string>({
      query: (documentId) => `/${PLUGIN_ID}/logos/${documentId}`,
      providesTags: LIST,
    }),
    getLogoColours: build.query<{ data: Partial<Record<string, MeasuredPicture>> }, string>({
      query: (documentId) => `/${PLUGIN_ID}/logos/${documentId}/colours`,
      providesTags: LIST,
    }),
    placeVariants: build.mutation<SheetAnswer, { documentId: string; variants: Placing[] }>({
      query: ({ documentId, variants }) => ({ url: `/${PLUGIN_ID}/logos/${documentId}/variants`, method: 'POST', data: { variants } }),
      // The edit view and the lists show the draft, too.
      invalidatesTags: (_result, error, { documentId }) =>
        error ? [] : [...LIST, { type: 'Document', id: `${uidOf('culture-logo')}_${documentId}` }],
    }),
  }),
});

export const { useGetLogosQuery, useGetLogoQuery, useGetLogoColoursQuery, usePlaceVariantsMutation } = api;
