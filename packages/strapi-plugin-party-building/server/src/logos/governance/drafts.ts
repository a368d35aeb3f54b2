import type { ColourMode, Ground, LogoArrangement, LogoKind } from '@party-building/contract';
import type { Core } from '@strapi/strapi';
import { LOGO } from '../../content-types/uids';

/** A file of the media library, as a variant holds it. */
export interface VariantFile {
  id: number;
  name: string;
  url: string;
  hash: string;
  mime: string;
  size: number;
  width: number | null;
  height: number | null;
  updatedAt: string;
}

export interface VariantRow {
  id: number;
  key: string;
  arrangement: LogoArrangement;
  colourMode: ColourMode;
  ground: Ground;
  language: string | null;
  file: VariantFile | null;
}

/** A variant as the pages show it. */
export type ShownVariant = Omit<VariantRow, 'id' | 'file'> & { file: { name: string; url: string; mime: string } | null };

/** One locale of a logo's draft; only `name`, `alt` and the lists of texts differ from one to the other. */
export interface DraftRow {
  documentId: string;
  locale: string;
  kind: LogoKind;
  name: string | null;
  alt: string | null;
  clearSpace: number | null;
  minimumWidthScreen: number | null;
  minimumWidthPrint: number | null;
  variants: VariantRow[];
  allowedGrounds: { hex: string | null }[];
  forbiddenGrounds: { hex: string | null }[];
  palette: PaletteRow[];
  dos: { text: string | null }[];
  donts: { text: string | null }[];
}

export interface PaletteRow {
  name: string | null;
  hex: string | null;
  cyan: number | null;
  magenta: number | null;
  yellow: number | null;
  black: number | null;
  pantone: string | null;
}

const VARIANTS = { variants: { populate: { file: true } } };
const RULES = { allowedGrounds: true, forbiddenGrounds: true, palette: true, dos: true, donts: true };

/** The drafts of these logos with their variants, of one locale each: these are the same in all. */
export async function draftsWithVariants(strapi: Core.Strapi, documentIds: readonly string[]): Promise<Map<string, DraftRow>> {
  const rows = (await strapi.db.query(LOGO).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: null },
    populate: VARIANTS,
  })) as DraftRow[];
  return new Map(rows.map((row) => [row.documentId, row]));
}

/** A logo's draft in all locales, with everything in it. */
export const wholeDraft = async (strapi: Core.Strapi, documentId: string): Promise<DraftRow[]> =>
  (await strapi.db.query(LOGO).findMany({
    where: { documentId, publishedAt: null },
    populate: { ...VARIANTS, ...RULES } as never,
  })) as DraftRow[];

/** As the pages need it: files without what only the library needs. */
export const shownVariants = (variants: readonly VariantRow[]): ShownVariant[] =>
  variants.map(({ key, arrangement, colourMode, ground, language, file }) => ({
    key,
    arrangement,
    colourMode,
    ground,
    language: language || null,
    file: file && { name: file.name, url: file.url, mime: file.mime },
  }));
