import {
  COLOUR_MODES,
  GROUNDS,
  LOGO_ARRANGEMENTS,
  LOGO_KINDS,
  type Logo,
  type LogoRules,
  type LogoVariant,
  type PaletteColour,
  type Text,
} from '@party-building/contract';
import type { GroundItem, GuidelineItem, LogoRow, LogoVariantItem, PaletteColourItem } from '../documents';
import type { Localized } from '../fallback';
import { chosen } from './chosen';
import { compact, orAbsent } from './compact';
import { dateOf } from './date-and-time';
import { numberIn } from './number-in';
import type { Site } from './site';

/**
 * The logos with at least one clean file. A reference to the one that takes a logo's place is set for those that are shown themselves.
 */
export function projectLogos(documents: Localized<LogoRow>[], site: Site): Logo[] {
  const logos = documents.flatMap((document) => {
    const logo = projectLogo(document, site);
    if (logo.variants.length > 0) return [logo];
    site.report(`the logo “${logo.key}” has no clean file and is not shown in ${site.locale}`);
    return [];
  });
  const shown = new Set(logos.map(({ key }) => key));
  return logos.map(({ supersededBy, ...rest }) => {
    const logo: Logo = supersededBy !== undefined && shown.has(supersededBy) ? { ...rest, supersededBy } : rest;
    const kit = site.brandKit?.(logo, site.locale);
    return kit === undefined ? logo : { ...logo, kit };
  });
}

function projectLogo(logo: Localized<LogoRow>, site: Site): Logo {
  const { key, kind, validFrom, validUntil, supersededBy } = logo.any;
  return compact<Logo>({
    key,
    kind: chosen(LOGO_KINDS, kind),
    name: logo.required('name'),
    alt: logo.required('alt'),
    variants: logo.items((row) => row.variants).flatMap((variant) => projectVariant(variant.any, site) ?? []),
    rules: rulesOf(logo),
    do: guidelines(logo.items((row) => row.dos)),
    dont: guidelines(logo.items((row) => row.donts)),
    validFrom: dateOf(validFrom),
    validUntil: dateOf(validUntil),
    supersededBy: supersededBy && supersededBy !== key ? supersededBy : undefined,
  });
}

function projectVariant({ key, file, arrangement, colourMode, language, ground }: LogoVariantItem, site: Site): LogoVariant | undefined {
  const picture = file ? site.logoPicture(file) : undefined;
  return (
    picture &&
    compact<LogoVariant>({
      key,
      arrangement: chosen(LOGO_ARRANGEMENTS, arrangement),
      colourMode: chosen(COLOUR_MODES, colourMode),
      language: language?.trim() || undefined,
      ground: chosen(GROUNDS, ground),
      picture,
    })
  );
}

function rulesOf(logo: Localized<LogoRow>): LogoRules | undefined {
  const { clearSpace, minimumWidthScreen, minimumWidthPrint, allowedGrounds, forbiddenGrounds } = logo.any;
  const minimumWidth = compact<NonNullable<LogoRules['minimumWidth']>>({
    screen: numberIn(minimumWidthScreen, Number.MIN_VALUE, Infinity),
    print: numberIn(minimumWidthPrint, Number.MIN_VALUE, Infinity),
  });
  const rules = compact<LogoRules>({
    clearSpace: numberIn(clearSpace, 0, 10),
    minimumWidth: Object.keys(minimumWidth).length > 0 ? minimumWidth : undefined,
    allowedGrounds: grounds(allowedGrounds),
    forbiddenGrounds: grounds(forbiddenGrounds),
    palette: orAbsent(logo.items((row) => row.palette).flatMap((colour) => projectColour(colour) ?? [])),
  });
  return Object.keys(rules).length > 0 ? rules : undefined;
}

function projectColour(colour: Localized<PaletteColourItem>): PaletteColour | undefined {
  const { key, hex, cyan, magenta, yellow, black, pantone } = colour.any;
  const shown = hexOf(hex);
  const [c, m, y, k] = [cyan, magenta, yellow, black].map((part) => numberIn(part, 0, 100));
  if (shown === undefined) return undefined;
  return compact<PaletteColour>({
    key,
    name: colour.required('name'),
    hex: shown,
    cmyk: c !== undefined && m !== undefined && y !== undefined && k !== undefined ? [c, m, y, k] : undefined,
    pantone: pantone?.trim() || undefined,
  });
}

const grounds = (items: GroundItem[] | null | undefined): string[] | undefined =>
  orAbsent([...new Set((items ?? []).flatMap(({ hex }) => hexOf(hex) ?? []))]);

const guidelines = (items: Localized<GuidelineItem>[]): Text[] | undefined =>
  orAbsent(items.map((item) => item.required('text')).filter((text) => text !== ''));

const hexOf = (stored: string | null | undefined): string | undefined => {
  const hex = stored?.trim().toLowerCase();
  return hex !== undefined && /^#[0-9a-f]{6}$/.test(hex) ? hex : undefined;
};
