import { groundOf, matchLocale, type Ground, type Logo, type LogoVariant } from '@party-building/contract';

/** A variant on a colour that it may stand on, `#rrggbb`. */
export type Standing = Omit<LogoVariant, 'ground'> & { ground: string };

/** Where a logo names no grounds. */
export const PLAIN: Record<Ground, string> = { light: '#ffffff', dark: '#1a1a1a' };

/** All that a logo's rules allow: each variant on each allowed ground that it is made for. Empty where there is none. */
export function standings({ variants, rules: { allowedGrounds = [], forbiddenGrounds = [] } = {} }: Logo): Standing[] {
  const grounds = allowedGrounds.length ? allowedGrounds : Object.values(PLAIN);
  const allowed = grounds.filter((ground) => !forbiddenGrounds.includes(ground));
  return variants.flatMap((variant) =>
    allowed.filter((ground) => groundOf(ground) === variant.ground).map((ground) => ({ ...variant, ground })),
  );
}

/** How a logo is shown: as it was chosen where that is still allowed, else in the language of the page, else the first. */
export function standingOf(logo: Logo, locale: string, chosen?: Standing): Standing | undefined {
  const all = standings(logo);
  return (
    all.find(({ key, ground }) => key === chosen?.key && ground === chosen.ground) ??
    all.find(({ language = '' }) => matchLocale(locale, [language])) ??
    all[0]
  );
}
