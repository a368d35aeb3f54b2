import { brandKitPath, API_PATH, type LogoKind } from '@party-building/contract';
import type { Core } from '@strapi/strapi';
import type { LocaleState } from '../../arrange/arrange';
import { localesOf } from '../../locales';
import { publisherOf } from '../../publication/publisher';
import { shownVariants, wholeDraft, type PaletteRow, type ShownVariant } from './drafts';
import { readRecords, type NamedLogo, type Validity } from './records';

/** What a logo says in one locale. */
export interface LogoTexts {
  name: string;
  alt: string;
  palette: PaletteRow[];
  dos: string[];
  donts: string[];
}

/** The address of a brand kit, or why there is none: the locale is not published, or the kit is not made yet. */
export type Kit = { path: string } | { absent: 'unpublished' | 'waiting' };

/** One logo's page: its draft, what is published of it, and where it stands among others. */
export interface Sheet extends NamedLogo {
  key: string;
  kind: LogoKind;
  state: Record<string, LocaleState>;
  validity: Validity;
  /** Logos whose place it takes. */
  predecessors: NamedLogo[];
  variants: ShownVariant[];
  clearSpace: number | null;
  minimumWidthScreen: number | null;
  minimumWidthPrint: number | null;
  allowedGrounds: string[];
  forbiddenGrounds: string[];
  /** By locale. */
  texts: Record<string, LogoTexts>;
  kits: Record<string, Kit>;
  /** The site's locales, the default first. */
  locales: string[];
  /** Where what is the same in all locales is written. */
  draftLocale: string;
}

/** @returns `undefined` where there is no such logo. */
export async function readSheet(strapi: Core.Strapi, documentId: string): Promise<Sheet | undefined> {
  const rows = await wholeDraft(strapi, documentId);
  const records = await readRecords(strapi);
  const record = records.find((each) => each.documentId === documentId);
  const { locales } = await localesOf(strapi);
  const draft = locales.flatMap((locale) => rows.find((row) => row.locale === locale) ?? []).at(0) ?? rows[0];
  if (!record || !draft) return undefined;
  const { kind, clearSpace, minimumWidthScreen, minimumWidthPrint } = draft;
  return {
    ...record,
    kind,
    predecessors: records
      .filter(({ validity }) => validity.successors[0]?.documentId === documentId)
      .map(({ documentId: id, name }) => ({ documentId: id, name })),
    variants: shownVariants(draft.variants),
    clearSpace,
    minimumWidthScreen,
    minimumWidthPrint,
    allowedGrounds: coloursOf(draft.allowedGrounds),
    forbiddenGrounds: coloursOf(draft.forbiddenGrounds),
    texts: Object.fromEntries(
      rows.map(({ locale, name, alt, palette, dos, donts }) => [
        locale,
        { name: name ?? '', alt: alt ?? '', palette, dos: textsOf(dos), donts: textsOf(donts) },
      ]),
    ),
    kits: Object.fromEntries(locales.map((locale) => [locale, kitOf(strapi, record.key, record.state[locale], locale)])),
    locales,
    draftLocale: draft.locale,
  };
}

function kitOf(strapi: Core.Strapi, key: string, state: LocaleState | undefined, locale: string): Kit {
  const { snapshot } = publisherOf(strapi).parts?.snapshots.find((built) => built.locale === locale) ?? {};
  const kit = snapshot?.logos?.find((logo) => logo.key === key)?.kit;
  if (kit !== undefined) return { path: `${API_PATH}/${brandKitPath(kit)}` };
  return { absent: state === 'published' || state === 'modified' ? 'waiting' : 'unpublished' };
}

const coloursOf = (grounds: readonly { hex: string | null }[]): string[] => [...new Set(grounds.flatMap(({ hex }) => hex ?? []))];

const textsOf = (items: readonly { text: string | null }[]): string[] => items.flatMap(({ text }) => text || []);
