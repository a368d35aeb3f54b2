import type { Appearance } from '@party-building/contract';
import { siteTokens } from '../styles/tokens.styles.js';

/** One sheet for all elements that show the same site. */
const sheets = new Map<string, CSSStyleSheet>();

/** Puts a site's tokens on top of an element's style sheets, or takes them away; other sheets stay. */
export function adoptAppearance(root: ShadowRoot, appearance: Appearance | undefined): void {
  const key = JSON.stringify(appearance);
  const sheet = appearance && (sheets.get(key) ?? siteTokens(appearance));
  if (sheet) sheets.set(key, sheet);
  const of = root.adoptedStyleSheets;
  const known = [...sheets.values()];
  if (of.find((each) => known.includes(each)) !== sheet)
    root.adoptedStyleSheets = [...of.filter((each) => !known.includes(each)), ...(sheet ? [sheet] : [])];
}
